import { decimalOf, fault, type Figure, type Flag, type Reading } from "../reading";
import { readGrid } from "./grid";
import { partsOf, type Parts } from "./parts";

/** Cells that hold no figure in any table. */
const BLANKS: ReadonlySet<string> = new Set(["", "na", "-", "–", "—"]);

/** Reads a table with areas down and years across; nested areas stand in rows of their own. */
export async function readNcses(file: string, path: string, number: string, unit: string): Promise<Reading> {
  const parts = partsOf(file, await readGrid(file, path));
  if (parts.number.toLowerCase() !== number.toLowerCase()) {
    throw fault({ file, line: 1 }, `is table ${parts.number}, expected ${number}`);
  }
  if (!parts.unit.toLowerCase().includes(unit)) {
    throw fault({ file, line: 1 }, `its unit is "${parts.unit}", expected one with "${unit}"`);
  }
  const figures = parts.rows.flatMap(({ line, cells }) => {
    const area =
      cells
        .slice(0, parts.years[0]?.at)
        .find((text) => text.trim() !== "")
        ?.trim() ?? "";
    return parts.years.flatMap(({ year, at }): Figure[] => {
      const cell = readCell(cells[at] ?? "", parts.legend);
      if (cell === undefined) {
        throw fault(
          { file, line },
          `${year}: "${cells[at]}" is neither a figure nor a mark that the table explains`,
        );
      }
      if (cell.value === "") return [];
      if (area === "") throw fault({ file, line }, "figures without an area");
      return [{ area, year, ...cell, place: { file, line } }];
    });
  });
  return { figures, notes: parts.notes };
}

/** A figure may carry marks, which the table explains below; a mark alone stands for no figure. */
function readCell(cell: string, legend: Parts["legend"]): { value: string; flag: Flag } | undefined {
  const text = cell.trim();
  if (BLANKS.has(text.toLowerCase()) || legend.has(text)) return { value: "", flag: "" };
  const [, number = "", mark = ""] = /^(.*?\d)\s*([a-zA-Z*]*)$/.exec(text) ?? [];
  const value = decimalOf(number);
  if (value === undefined || (mark !== "" && !legend.has(mark))) return undefined;
  return { value, flag: /preliminary|provisional/i.test(legend.get(mark) ?? "") ? "provisional" : "" };
}
