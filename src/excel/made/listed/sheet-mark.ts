import type { Keep } from "../../host/all-or-nothing";
import { readProperties, setProperties } from "../../write/sheets/sheet-property";
import { entryIn, fieldsOf, LIST_VERSION, newerList, parsed, type Entry } from "./registry";

/** Where a sheet itself keeps what it is: settings belong to one catalogue of add-ins, and get lost. */
export const PROPERTY = "ATI.sheet";
/** Where it keeps what was written on it: apart, since that is long, and asked for only when it is needed. */
export const PAGE_PROPERTY = "ATI.page";

/** What a comparison sheet keeps of itself. */
export interface Marked {
  readonly entry: Entry & { readonly mark: string };
  /** Why nothing may be changed; undefined where it may. */
  readonly newer: string | undefined;
}

/** A mark that no other sheet has. */
export const newMark = (): string => crypto.randomUUID();

/** What a property says; undefined where that is no comparison sheet. */
function markedIn(kept: unknown, sheet: Pick<Entry, "id" | "name">): Marked | undefined {
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
  const kept = await readProperties(context, sheets, PROPERTY);
  return new Map(
    sheets.flatMap((sheet) => {
      const marked = markedIn(kept.get(sheet.id), sheet);
      return marked ? [[sheet.id, marked] as const] : [];
    }),
  );
}

/**
 * Keeps on its sheet what an entry says but for the id, which may be another's by then, and the page that was written;
 * says first how to take that back.
 */
export async function writeMark(
  context: Excel.RequestContext,
  entry: Entry,
  page: string | undefined,
  keep: Keep,
): Promise<void> {
  const kept = JSON.stringify({ version: LIST_VERSION, ...entry, id: undefined });
  await setProperties(context, entry, { [PROPERTY]: kept, [PAGE_PROPERTY]: page }, keep);
}

/** Takes both off the sheet. */
export async function removeMark(
  context: Excel.RequestContext,
  sheet: Pick<Entry, "id" | "name">,
  keep: Keep,
): Promise<void> {
  await setProperties(context, sheet, { [PROPERTY]: undefined, [PAGE_PROPERTY]: undefined }, keep);
}
