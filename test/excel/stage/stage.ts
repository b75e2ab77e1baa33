import { areaOf } from "../../../src/playground/stand-in/area";
import type { ExcelOptions } from "../../../src/playground/stand-in/excel/excel-host";
import type { CellContent, CellInput, Sheet } from "../../../src/playground/stand-in/grid";
import { MemoryGrid } from "../../playground/memory-grid";
import { cellAt, put, sheetNamed } from "./cells";
import { openExcel } from "./open-excel";

/** An Excel and its workbook, new for each test; cells are those of its first sheet where no other is named. */
export interface Stage {
  readonly grid: MemoryGrid;
  /** Another Excel over the workbook, or over another one. */
  readonly open: (options?: ExcelOptions, grid?: MemoryGrid) => void;
  readonly select: (cells: string, sheetId?: string) => void;
  readonly put: (cell: string, input: CellInput, sheetId?: string) => void;
  readonly at: (cell: string, sheetId?: string) => CellContent;
  readonly sheet: (name: string) => Sheet;
}

/** Opens an Excel, and prepares its workbook, before each test of a file. */
export function setStage(prepare: (stage: Stage) => unknown = () => undefined): Stage {
  let grid: MemoryGrid;
  const stage: Stage = {
    get grid() {
      return grid;
    },
    open: (options = {}, other = grid) => void (grid = openExcel(other, options)),
    select: (cells, sheetId = "s1") => grid.select(sheetId, areaOf(cells)),
    put: (cell, input, sheetId) => put(grid, cell, input, sheetId),
    at: (cell, sheetId) => cellAt(grid, cell, sheetId),
    sheet: (name) => sheetNamed(grid, name)!,
  };
  beforeEach(async () => {
    stage.open({}, new MemoryGrid());
    await prepare(stage);
  });
  return stage;
}
