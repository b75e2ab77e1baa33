import type { Keep } from "../../host/all-or-nothing";
import { excelCode } from "../../host/excel-code";
import type { Landing } from "../insertion";
import { lookAtStructure } from "../landing/refuse-obstacles";
import { Hindrance } from "../../../plans/hindrance";

/**
 * Adds a sheet in a request of its own. From then on it is known by its id, whatever it is called, and only that id is
 * ever removed again: a sheet that has the wanted name already is another's.
 */
export async function addSheet(context: Excel.RequestContext, name: string, keep: Keep): Promise<Landing> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  const refuseLocked = lookAtStructure(context);
  await context.sync();
  refuseLocked();
  const others = new Set(worksheets.items.map(({ id }) => id));
  let isOurs = (sheet: Excel.Worksheet): boolean => sheet.name === name && !others.has(sheet.id);
  keep((later) => removeSheet(later, isOurs), name);

  // With its final name: to name a sheet anew empties Excel's list of undo.
  const sheet = worksheets.add(name);
  sheet.load("id, name");
  try {
    await context.sync();
  } catch (error) {
    // Somebody else has made one meanwhile. After any other failure it is not known whether it was added.
    if (excelCode(error) !== "ItemAlreadyExists") throw error;
    isOurs = () => false;
    throw new Hindrance(`A sheet “${name}” was made meanwhile. Nothing was changed; try again.`, {
      cause: error,
    });
  }
  const { id } = sheet;
  isOurs = (each) => each.id === id;
  return { sheetId: id, sheet: sheet.name, isNew: true, row: 0, column: 0 };
}

/** What the user has put there meanwhile is theirs: such a sheet stays. */
async function removeSheet(
  context: Excel.RequestContext,
  isOurs: (sheet: Excel.Worksheet) => boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  const sheet = worksheets.items.find(isOurs);
  if (!sheet) return;
  const used = sheet.getUsedRangeOrNullObject(true);
  const { charts } = sheet;
  used.load("address");
  charts.load("items/id");
  await context.sync();
  if (used.isNullObject && charts.items.length === 0) sheet.delete();
}
