import { cellsOf } from "../../../plans/address";
import type { Place } from "../../../plans/plan";
import type { Landing } from "../insertion";

/** Leads the user to what was written; that it cannot is no reason to take it back. */
export const show = (
  context: Excel.RequestContext,
  { sheetId, row, column }: Pick<Landing, "sheetId" | "row" | "column">,
): Promise<void> => showPlace(context, sheetId, { row, column, rows: 1, columns: 1 });

/** The same where as much of a place as there is room for shall be seen; its first cell is selected in the end. */
export async function showPlace(context: Excel.RequestContext, sheetId: string, place: Place): Promise<void> {
  try {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    worksheet.activate();
    // Excel scrolls as far as it must to show what is selected, and not at all where it is seen.
    const first = { ...place, rows: 1, columns: 1 };
    for (const cells of new Set([cellsOf(place), cellsOf(first)])) worksheet.getRange(cells).select();
    await context.sync();
  } catch {
    // The sheet may be shown in a window that takes no selection.
  }
}
