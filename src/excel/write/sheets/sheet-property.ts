import { abilities } from "../../host/abilities";
import type { Keep } from "../../host/all-or-nothing";
import { excelCode } from "../../host/excel-code";

/** A sheet of the workbook, by the name that it has now. */
export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** Excel's answers where it keeps no property, or none of that length. */
const KEEPS_NONE = /^(InvalidArgument|ApiNotFound|NotImplemented|UnsupportedOperation)$/;

/** What sheets keep of themselves under a key, by their ids; without those that keep nothing there. */
export async function readProperties(
  context: Excel.RequestContext,
  sheets: readonly Pick<NamedSheet, "id">[],
  key: string,
): Promise<ReadonlyMap<string, string>> {
  if (!abilities().sheetProperties) return new Map();
  const asked = sheets.map(({ id }) => {
    const property = propertyOf(context, id, key);
    property.load("value");
    return { id, property };
  });
  await context.sync();
  return new Map(
    asked.flatMap(({ id, property }) => (property.isNullObject ? [] : [[id, property.value] as const])),
  );
}

/** Lets a sheet keep a text under a key, or none, and says first how to take that back. */
export async function setProperty(
  context: Excel.RequestContext,
  { id, name }: NamedSheet,
  key: string,
  value: string | undefined,
  keep: Keep,
): Promise<void> {
  if (!abilities().sheetProperties) return;
  const was = (await readProperties(context, [{ id }], key)).get(id);
  if (was === value) return;
  keep((later) => restore(later, id, key, was), name);
  if (value === undefined) propertyOf(context, id, key).delete();
  else context.workbook.worksheets.getItem(id).customProperties.add(key, value);
  try {
    await context.sync();
  } catch (error) {
    if (!KEEPS_NONE.test(excelCode(error) ?? "")) throw error;
  }
}

async function restore(
  context: Excel.RequestContext,
  id: string,
  key: string,
  was: string | undefined,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  if (sheet.isNullObject) return;
  const now = propertyOf(context, id, key);
  await context.sync();
  if (was !== undefined) sheet.customProperties.add(key, was);
  else if (!now.isNullObject) now.delete();
}

const propertyOf = (
  { workbook }: Excel.RequestContext,
  id: string,
  key: string,
): Excel.WorksheetCustomProperty => workbook.worksheets.getItem(id).customProperties.getItemOrNullObject(key);
