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
  const asked = sheets.map(({ id }) => ({ id, kept: askProperty(context, id, key) }));
  await context.sync();
  return new Map(
    asked.flatMap(({ id, kept }) => {
      const value = kept();
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

/** What a sheet keeps of itself under a key, to be asked after the next request. */
export function askProperty(
  context: Excel.RequestContext,
  id: string,
  key: string,
): () => string | undefined {
  if (!abilities().sheetProperties) return () => undefined;
  const property = propertyOf(context, id, key);
  property.load("value");

  return () => (property.isNullObject ? undefined : property.value);
}

/** Lets a sheet keep texts under their keys, or none, and says first how to take that back. */
export async function setProperties(
  context: Excel.RequestContext,
  { id, name }: NamedSheet,
  wanted: Readonly<Record<string, string | undefined>>,
  keep: Keep,
): Promise<void> {
  if (!abilities().sheetProperties) return;
  const asked = Object.entries(wanted).map(([key, value]) => ({
    key,
    value,
    was: askProperty(context, id, key),
  }));
  await context.sync();
  const changed = asked.flatMap(({ key, value, was }) =>
    was() === value ? [] : [{ key, value, was: was() }],
  );
  if (changed.length === 0) return;
  keep((later) => restore(later, id, changed), name);
  for (const { key, value } of changed) {
    if (value === undefined) propertyOf(context, id, key).delete();
    else context.workbook.worksheets.getItem(id).customProperties.add(key, value);
  }
  try {
    await context.sync();
  } catch (error) {
    if (!KEEPS_NONE.test(excelCode(error) ?? "")) throw error;
  }
}

async function restore(
  context: Excel.RequestContext,
  id: string,
  changed: readonly { readonly key: string; readonly was: string | undefined }[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  if (sheet.isNullObject) return;
  const now = changed.map(({ key }) => propertyOf(context, id, key));
  await context.sync();
  for (const [at, { key, was }] of changed.entries()) {
    if (was !== undefined) sheet.customProperties.add(key, was);
    else if (now[at]?.isNullObject === false) now[at].delete();
  }
}

const propertyOf = (
  { workbook }: Excel.RequestContext,
  id: string,
  key: string,
): Excel.WorksheetCustomProperty => workbook.worksheets.getItem(id).customProperties.getItemOrNullObject(key);
