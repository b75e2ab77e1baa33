import { abilities } from "../../host/abilities";
import type { Keep } from "../../host/all-or-nothing";
import { entryIn, fieldsOf, LIST_VERSION, newerList, parsed, type Entry } from "./registry";

/** Where a sheet itself keeps what it is: settings belong to one catalogue of add-ins, and get lost. */
export const PROPERTY = "ATI.sheet";

/** What a comparison sheet keeps of itself. */
export interface Marked {
  readonly entry: Entry & { readonly mark: string };
  /** Why nothing may be changed; undefined where it may. */
  readonly newer: string | undefined;
}

/** Excel's answers where it keeps no property, or none of that length: then the workbook's list alone has the sheet. */
const KEEPS_NONE = /^(InvalidArgument|ApiNotFound|NotImplemented|UnsupportedOperation)$/;

/** A mark that no other sheet has. */
export const newMark = (): string => crypto.randomUUID();

/** What a property says; undefined where that is no comparison sheet. */
export function markedIn(kept: unknown, sheet: Pick<Entry, "id" | "name">): Marked | undefined {
  const { version, ...fields } = fieldsOf(parsed(kept));
  const entry = entryIn({ ...fields, ...sheet });
  if (typeof version !== "number" || entry?.mark === undefined) return undefined;
  return { entry: { ...entry, mark: entry.mark }, newer: newerList(version) };
}

/** The properties of sheets, by their ids; without those of sheets that have none. */
export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly Pick<Entry, "id" | "name">[],
): Promise<ReadonlyMap<string, Marked>> {
  if (!abilities().sheetProperties) return new Map();
  const asked = sheets.map((sheet) => {
    const property = propertyOf(context, sheet.id);
    property.load("value");
    return { sheet, property };
  });
  await context.sync();
  return new Map(
    asked.flatMap(({ sheet, property }) => {
      const marked = property.isNullObject ? undefined : markedIn(property.value, sheet);
      return marked ? [[sheet.id, marked] as const] : [];
    }),
  );
}

/** Keeps on its sheet what an entry says but for the id, which may be another's by then, and says first how to take that back. */
export async function writeMark(context: Excel.RequestContext, entry: Entry, keep: Keep): Promise<void> {
  if (!abilities().sheetProperties) return;
  await changeMark(context, entry, keep, (sheet) =>
    sheet.customProperties.add(PROPERTY, JSON.stringify({ version: LIST_VERSION, ...entry, id: undefined })),
  );
}

/** Takes it off the sheet. */
export async function removeMark(
  context: Excel.RequestContext,
  sheet: Pick<Entry, "id" | "name">,
  keep: Keep,
): Promise<void> {
  if (!abilities().sheetProperties) return;
  const property = propertyOf(context, sheet.id);
  await context.sync();
  if (property.isNullObject) return;
  await changeMark(context, sheet, keep, () => property.delete());
}

async function changeMark(
  context: Excel.RequestContext,
  { id, name }: Pick<Entry, "id" | "name">,
  keep: Keep,
  change: (sheet: Excel.Worksheet) => unknown,
): Promise<void> {
  const before = propertyOf(context, id);
  before.load("value");
  await context.sync();
  const was = before.isNullObject ? undefined : before.value;
  keep((later) => restore(later, id, was), name);
  change(context.workbook.worksheets.getItem(id));
  try {
    await context.sync();
  } catch (error) {
    const { code } = Object(error) as { readonly code?: unknown };
    if (typeof code !== "string" || !KEEPS_NONE.test(code)) throw error;
  }
}

async function restore(context: Excel.RequestContext, id: string, was: string | undefined): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  if (sheet.isNullObject) return;
  const now = propertyOf(context, id);
  await context.sync();
  if (was !== undefined) sheet.customProperties.add(PROPERTY, was);
  else if (!now.isNullObject) now.delete();
}

const propertyOf = ({ workbook }: Excel.RequestContext, id: string): Excel.WorksheetCustomProperty =>
  workbook.worksheets.getItem(id).customProperties.getItemOrNullObject(PROPERTY);
