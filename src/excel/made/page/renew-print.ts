import type { PlannedSheet } from "../../../plans/planned-sheet";
import { EDITING, type Keep } from "../../host/all-or-nothing";
import { excelCode } from "../../host/excel-code";
import { footerOf, setUpPrint } from "../../write/parts/set-up-sheet";

const OURS = "ATI for Excel";

/**
 * Sets a page's print up anew where the footer was the add-in's; what the user has set up for themselves stays. Gives a
 * sentence where Excel does not let pages be set up.
 */
export async function renewPrint(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  pages: { readonly before: PlannedSheet; readonly now: PlannedSheet },
  keep: Keep,
): Promise<readonly string[]> {
  try {
    await renew(context, sheet, pages, keep);
    return [];
  } catch (error) {
    if (excelCode(error) === EDITING) throw error;
    return ["How the sheet prints could not be renewed: Excel may need a printer for that."];
  }
}

async function renew(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, now }: { readonly before: PlannedSheet; readonly now: PlannedSheet },
  keep: Keep,
): Promise<void> {
  sheet.load("id, name");
  const asked = footerOf(sheet);
  asked.load("leftFooter, rightFooter");
  await context.sync();
  const { id, name } = sheet;
  const { leftFooter, rightFooter } = asked;
  if (!leftFooter.startsWith(OURS)) return;
  keep((later) => {
    const there = later.workbook.worksheets.getItem(id);
    setUpPrint(there, before);
    footerOf(there).leftFooter = leftFooter;
    footerOf(there).rightFooter = rightFooter;
  }, `how ${name} prints`);
  setUpPrint(sheet, now);
  await context.sync();
}
