import { ICommandService } from "@univerjs/core";
import { ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import type { Area } from "../stand-in/area";
import { univerRange } from "./area-of-range";
import type { Spreadsheet } from "./start-univer";

/** Scrolls the shown sheet so far as is needed to see these cells, the first of them for certain. */
export function scrollTo({ injector }: Pick<Spreadsheet, "injector">, area: Area): void {
  const { row, column, rows, columns } = area;
  const last = { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
  for (const cell of [last, { ...area, rows: 1, columns: 1 }])
    injector.get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range: univerRange(cell) });
}
