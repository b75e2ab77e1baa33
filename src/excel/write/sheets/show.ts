import { cellsOf } from "../../../plans/address";
import type { Landing } from "../insertion";

/** Leads the user to what was written; that it cannot is no reason to take it back. */
export async function show(
  context: Excel.RequestContext,
  { sheetId, row, column }: Pick<Landing, "sheetId" | "row" | "column">,
): Promise<void> {
  try {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.activate();
    worksheet.getRange(cellsOf({ row, column, rows: 1, columns: 1 })).select();
    await context.sync();
  } catch {
    // The sheet may be shown in a window that takes no selection.
  }
}
