import type { NamedSheet } from "../../write/sheets/sheet-property";
import { registryIn, SETTING, type Registry } from "./registry";
import { readMarks, type Marked } from "./sheet-mark";

export interface Survey {
  readonly registry: Registry;
  readonly sheets: readonly NamedSheet[];
  /** What sheets keep of themselves, by their ids. */
  readonly marks: ReadonlyMap<string, Marked>;
}

/** What the workbook lists, which sheets it has, and what these keep of themselves. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { settings, worksheets } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTING);
  setting.load("value");
  worksheets.load("items/id, items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  return {
    registry: registryIn(setting.isNullObject ? undefined : setting.value),
    sheets,
    marks: await readMarks(context, sheets),
  };
}
