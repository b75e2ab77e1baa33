import { registryIn, SETTING, type Registry } from "./registry";

/** A sheet of the workbook, by the name that it has now. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

export interface Survey {
  readonly registry: Registry;
  readonly sheets: readonly NamedSheet[];
}

/** What the workbook lists and which sheets it has, in one request. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { settings, worksheets } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTING);
  setting.load("value");
  worksheets.load("items/id, items/name");
  await context.sync();
  return {
    registry: registryIn(setting.isNullObject ? undefined : setting.value),
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
  };
}
