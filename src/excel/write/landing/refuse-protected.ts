import { Hindrance } from "../../../plans/hindrance";
import { inWords, protectedObstacle } from "./obstacles";

/** Asks whether sheets are protected; what it gives is called after the sync, and throws where one is. */
function lookAtProtection(context: Excel.RequestContext, sheetIds: readonly string[]): () => void {
  const sheets = [...new Set(sheetIds)].map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("name");
    sheet.protection.load("protected");
    return sheet;
  });
  return () => {
    const names = sheets.filter(({ protection }) => protection.protected).map(({ name }) => name);
    if (names.length > 0) throw new Hindrance(inWords(protectedObstacle(names)));
  };
}

/** Throws where any of these sheets is protected, before anything is written to one of them. */
export async function refuseProtected(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<void> {
  if (sheetIds.length === 0) return;
  const refuse = lookAtProtection(context, sheetIds);
  await context.sync();
  refuse();
}
