import type { Grid } from "../grid";
import type { TextOrCell } from "../parts";
import { invalidArgument } from "./office-error";
import { cellsRef, placeOf } from "./place";

/** The text that is shown: a cell's as the cell shows it. */
export function textOf(grid: Grid, source: TextOrCell | undefined): string {
  if (!source) return "";
  if ("text" in source) return source.text;
  const { sheetId, area } = source.cell;
  if (!grid.sheets().some(({ id }) => id === sheetId)) return "#REF!";
  return grid.read(sheetId, area)[0]?.[0]?.text ?? "";
}

/** Reads a formula that names one cell with its sheet, such as `=Sheet1!$A$1`. */
export function cellOf(grid: Grid, formula: string): TextOrCell {
  if (!formula.startsWith("=") || !formula.includes("!"))
    throw invalidArgument(`"${formula}" is no formula that names a cell with its sheet.`);
  const place = placeOf(formula.slice(1), grid);
  if (place.area.rows * place.area.columns > 1)
    throw invalidArgument(`"${formula}" names more than one cell.`);
  return { cell: cellsRef(place) };
}
