import { areaOf } from "../../../../src/playground/stand-in/area";
import type { CellInput } from "../../../../src/playground/stand-in/grid";
import { createExcel } from "../../../../src/playground/stand-in/excel/excel";
import type { ExcelOptions } from "../../../../src/playground/stand-in/excel/excel-host";
import { MemoryGrid } from "../../memory-grid";

export interface Stage {
  readonly grid: MemoryGrid;
  readonly excel: typeof Excel;
  /** A batch on Sheet1 that leaves the sync to its end. */
  readonly batch: (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) => Promise<void>;
  /** Makes things in a batch, syncs, and gives what is then read of them. */
  readonly ask: <T, R>(
    make: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
    read: (made: T) => R,
  ) => Promise<R>;
  /** Puts values into Sheet1 from A1 on. */
  readonly fill: (rows: readonly (readonly CellInput[])[], corner?: string) => void;
  /** The values of cells of Sheet1. */
  readonly valuesAt: (address: string) => unknown[][];
}

export function setStage(options: ExcelOptions = {}): Stage {
  const grid = new MemoryGrid();
  const excel = createExcel(grid, options);
  const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
  return {
    grid,
    excel,
    batch: (work) =>
      excel.run((context) => {
        work(sheetOf(context), context);
        return Promise.resolve();
      }),
    ask: (make, read) =>
      excel.run(async (context) => {
        const made = make(sheetOf(context), context);
        await context.sync();
        return read(made);
      }),
    fill: (rows, corner = "A1") => {
      const area = { ...areaOf(corner), rows: rows.length, columns: rows[0]!.length };
      grid.write("s1", area, rows);
    },
    valuesAt: (address) => grid.read("s1", areaOf(address)).map((row) => row.map(({ value }) => value)),
  };
}
