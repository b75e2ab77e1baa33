import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/preset-sheets-core";
import type { Spreadsheet } from "./start-univer";

interface TypedEntry {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
}

/** Takes back what was typed into a cell when it may not stand there. Formulas and empty cells are never asked about. */
export function refuseEntries({ injector }: Spreadsheet, mayStand: (entry: TypedEntry) => boolean): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    id: "playground.choices",
    handler: (valid, { subUnitId, worksheet, row, col }, next) => {
      const { v: value, f, si } = worksheet.getCellRaw(row, col) ?? {};
      if (value === undefined || value === null || value === "" || f || si) return next(valid);
      const stands = mayStand({ sheetId: subUnitId, row, column: col, value });
      return stands ? next(valid) : Promise.resolve(false);
    },
  });
}
