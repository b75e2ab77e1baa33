import { Hindrance } from "../../plans/hindrance";
import { runPlainly } from "../host/run-grouped";

/** Shows a row of a table and selects it; the first is that of the headers, and is 1. */
export const selectRow = (table: string, row: number): Promise<void> =>
  runPlainly(async (context) => {
    const gone = new Hindrance(`The table ${table} has no row ${row} any more. Look again.`);
    const found = context.workbook.tables.getItemOrNullObject(table);
    await context.sync();
    if (found.isNullObject) throw gone;
    const range = found.getRange();
    range.load("rowCount");
    await context.sync();
    if (row > range.rowCount) throw gone;
    found.worksheet.activate();
    range.getRow(row - 1).select();
    await context.sync();
  });
