import type { PlannedSheet } from "../../../plans/plan";
import type { Keep } from "../../host/all-or-nothing";
import { footerOf, footerText } from "../../write/parts/set-up-sheet";

const OURS = "ATI for Excel";

/**
 * Writes a page's footer where the old one was the add-in's; the user's own stays. Gives a sentence where Excel does not
 * let pages be set up.
 */
export async function renewFooter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { footer = "" }: PlannedSheet,
  keep: Keep,
): Promise<readonly string[]> {
  try {
    await renew(context, sheet, footer, keep);
    return [];
  } catch {
    return ["The sheet's printed footer could not be renewed: Excel may need a printer for that."];
  }
}

async function renew(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  footer: string,
  keep: Keep,
): Promise<void> {
  sheet.load("id, name");
  const asked = footerOf(sheet);
  asked.load("leftFooter");
  await context.sync();
  const { id, name } = sheet;
  const { leftFooter } = asked;
  const text = footerText(footer);
  if (!leftFooter.startsWith(OURS) || leftFooter === text) return;
  keep((later) => {
    footerOf(later.workbook.worksheets.getItem(id)).leftFooter = leftFooter;
  }, `the footer of ${name}`);
  footerOf(sheet).leftFooter = text;
  await context.sync();
}
