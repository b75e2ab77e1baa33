import { runPlainly } from "../host/run-grouped";

type Mode = Excel.Application["calculationMode"];

/** Where the user was, and how Excel calculates. */
interface PlaceBefore {
  readonly mode: Mode | undefined;
  readonly sheetId: string;
  /** On that sheet; undefined where no cells are selected, but a chart, say. */
  readonly selected: string | undefined;
}

/** Notes what the check may change of Excel itself. */
export async function readPlace(): Promise<PlaceBefore> {
  const { mode, sheetId } = await runPlainly(async (context) => {
    const { application, worksheets } = context.workbook;
    const hasMode = Office.context.requirements.isSetSupported("ExcelApi", "1.8");
    if (hasMode) application.load("calculationMode");
    const sheet = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return { mode: hasMode ? application.calculationMode : undefined, sheetId: sheet.id };
  });
  return { mode, sheetId, selected: await readSelection() };
}

function readSelection(): Promise<string | undefined> {
  return runPlainly(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.slice(range.address.lastIndexOf("!") + 1);
  }).catch(() => undefined);
}

export function calculateBy(mode: Mode): Promise<void> {
  return runPlainly(async ({ workbook }) => {
    workbook.application.calculationMode = mode;
    await workbook.context.sync();
  });
}

/** Goes back there; the mode first, because the rest may fail. */
export async function restorePlace({ mode, sheetId, selected }: PlaceBefore): Promise<void> {
  if (mode !== undefined) await calculateBy(mode);
  await runPlainly(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    if (selected !== undefined) sheet.getRange(selected).select();
    await context.sync();
  });
}
