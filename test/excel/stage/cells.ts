import { areaOf } from "../../../src/playground/stand-in/area";
import type { CellContent, CellInput, Sheet } from "../../../src/playground/stand-in/grid";
import type { MemoryGrid } from "../../playground/memory-grid";

export const sheetNamed = (grid: MemoryGrid, name: string): Sheet | undefined =>
  grid.sheets().find((sheet) => sheet.name === name);

export const put = (grid: MemoryGrid, cell: string, input: CellInput, sheetId = "s1"): void =>
  grid.write(sheetId, areaOf(cell), [[input]]);

export const cellAt = (grid: MemoryGrid, cell: string, sheetId = "s1"): CellContent =>
  grid.read(sheetId, areaOf(cell))[0]![0]!;

/** Formulas, else values, as Excel's API shows them. */
export const shownIn = (grid: MemoryGrid, range: string, sheetId = "s1"): unknown[][] =>
  grid
    .read(sheetId, areaOf(range))
    .map((row) =>
      row.map(({ formula, value }) =>
        formula !== "" ? formula : typeof value === "object" && value !== null ? value.error : value,
      ),
    );
