import type { Block } from "./block";
import { FILLED_HEADER, HEADER, QUIET, TITLE, WORD } from "../look";
import type { Place, PlannedStyle } from "../plan";

/** How a block looks: its head, its figures and its foot. */
export function blockStyles(block: Block, table: Place, foot: Place): readonly PlannedStyle[] {
  const { form, rows, formats, words = 0 } = block;
  const header = { ...table, rows: 1 };
  const labels = { ...table, row: table.row + 1, rows: rows.length, columns: 1 };
  const areYears = rows.every(({ label }) => typeof label === "number");
  return [
    { place: firstOf(0), style: TITLE },
    { place: firstOf(1), style: QUIET },
    // A table has colours of its own.
    { place: header, style: form === "table" ? HEADER : FILLED_HEADER },
    { place: { ...header, column: 1, columns: table.columns - 1 - words }, style: { horizontal: "Right" } },
    { place: labels, style: { horizontal: "Left", ...(areYears ? { numberFormat: "0" } : {}) } },
    ...formats.map((numberFormat, at) => ({
      place: { ...labels, column: at + 1 },
      style: { numberFormat },
    })),
    // Words beside figures, which stand right, would touch them.
    ...(words === 0
      ? []
      : [{ place: { ...table, column: table.columns - words, columns: words }, style: WORD }]),
    footStyle(foot),
  ];
}

export const footStyle = (place: Place): PlannedStyle => ({ place, style: QUIET });

const firstOf = (row: number): Place => ({ row, column: 0, rows: 1, columns: 1 });
