import { excelCode } from "../../host/excel-code";
import { Hindrance } from "../../../plans/hindrance";

/** What sheets are called, by their ids. */
export type SheetNames = ReadonlyMap<string, string>;

/** Asks what the sheets are called now; what it gives is called after the sync. */
export function askNames({ workbook: { worksheets } }: Excel.RequestContext): () => SheetNames {
  worksheets.load("items/id, items/name");
  return () => new Map(worksheets.items.map(({ id, name }) => [id, name]));
}

export async function namesNow(context: Excel.RequestContext): Promise<SheetNames> {
  const ask = askNames(context);
  await context.sync();
  return ask();
}

/** What Excel says to a reference by a name that no sheet has. */
const NOT_FOUND = /^(InvalidArgument|InvalidReference|ItemNotFound)$/;

/** Does what refers to sheets by their names, and says so where one of them was renamed or deleted just then. */
export async function byNames(
  context: Excel.RequestContext,
  before: SheetNames,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!NOT_FOUND.test(excelCode(error) ?? "")) throw error;
    const now = await namesNow(context);
    for (const [id, name] of before) {
      if (now.get(id) === name) continue;
      const became = now.has(id) ? "renamed" : "deleted";
      throw new Hindrance(`The sheet “${name}” was ${became} meanwhile. Nothing was changed; try again.`, {
        cause: error,
      });
    }
    throw error;
  }
}
