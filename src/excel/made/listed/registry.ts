import type { Keep } from "../../host/all-or-nothing";
import { Hindrance } from "../../../plans/hindrance";

/** Where a workbook keeps the list of its comparison sheets. */
export const SETTING = "ATI.sheets";
/** The version of the list that this edition writes. */
export const LIST_VERSION = 1;

/** No page of ours has as many, and every cell of a page is looked at before it is rebuilt. */
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 1_000;
const MOST_CHARTS = 100;
const LONGEST_TEXT = 255;
/** Letters of a packed page at most: no page of ours comes near. */
export const LONGEST_PAGE = 500_000;

/** A comparison sheet as it is listed. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** The page as it was written, from A1 on. */
  readonly rows: number;
  readonly columns: number;
  /** Names of its charts, in the order of its plan. */
  readonly charts: readonly string[];
  readonly edition: string;
  readonly definition: unknown;
  /** What was written, packed; undefined where only the definition is kept. */
  readonly page?: string;
  /** By which its sheet is known whatever its id and name become; undefined where Excel keeps none. */
  readonly mark?: string;
}

export interface Registry {
  /** As the workbook keeps it; undefined for none. */
  readonly kept: unknown;
  /** Why nothing may be changed; undefined where it may. */
  readonly newer: string | undefined;
  /** Those that cannot be read included, which stay as they are. */
  readonly entries: readonly unknown[];
}

/** The list that a setting holds; one that is damaged beyond reading counts as empty. */
export function registryIn(kept: unknown): Registry {
  const { version, sheets } = fieldsOf(parsed(kept));
  const entries = Array.isArray(sheets) ? (sheets as readonly unknown[]) : [];
  return { kept, newer: newerList(version), entries };
}

/** Why a list of a version may not be changed; undefined where it may. */
export const newerList = (version: unknown): string | undefined =>
  typeof version === "number" && version > LIST_VERSION
    ? `A newer ATI for Excel has listed this workbook's comparison sheets (list ${version}, this one reads ` +
      `${LIST_VERSION}). Update the add-in to make or change them.`
    : undefined;

/** Undefined for what does not say which sheet it is about. */
export function entryIn(raw: unknown): Entry | undefined {
  const { id, name, rows, columns, charts, edition, definition, page, mark } = fieldsOf(raw);
  if (!isText(id) || !isText(name)) return undefined;
  return {
    id,
    name,
    rows: sizeOf(rows, MOST_ROWS),
    columns: sizeOf(columns, MOST_COLUMNS),
    charts: Array.isArray(charts) ? charts.slice(0, MOST_CHARTS).filter(isText) : [],
    edition: isText(edition) ? edition : "",
    definition,
    ...(typeof page === "string" && page.length <= LONGEST_PAGE ? { page } : {}),
    ...(isText(mark) && mark !== "" ? { mark } : {}),
  };
}

/** Whether something listed is the entry of a sheet: by its mark, or by its id where either has none. */
export function isEntryOf(raw: unknown, made: { readonly entry: Entry }, mark: string | undefined): boolean {
  const entry = entryIn(raw);
  if (entry?.mark !== undefined && mark !== undefined) return entry.mark === mark;
  return entry?.id === made.entry.id;
}

/** How often a list is written again over which another pane has come. */
const MOST_TRIES = 5;

/**
 * Changes the list as it is now, and says first how to take that back. Another pane may write it at the same time: what
 * stood there is told by the very request that writes, and the change is then made to that.
 */
export async function changeRegistry(
  context: Excel.RequestContext,
  change: (entries: readonly unknown[]) => readonly unknown[],
  keep: Keep,
): Promise<void> {
  const { settings } = context.workbook;
  const ask = (): (() => unknown) => {
    const setting = settings.getItemOrNullObject(SETTING);
    setting.load("value");
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- called after it
    return () => (setting.isNullObject ? undefined : (setting.value as unknown));
  };
  const first = ask();
  await context.sync();
  let before = first();
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const { kept, newer, entries } = registryIn(before);
    if (newer !== undefined) throw new Hindrance(newer);
    const written = JSON.stringify({ version: LIST_VERSION, sheets: change(entries) });
    keep((later) => restoreList(later, kept, written), "the pane's list of comparison sheets");
    const found = ask();
    settings.add(SETTING, written);
    // The next is made to what this one found.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    if (found() === before) return;
    before = found();
  }
}

/** Puts the list back; what another pane has written since stays on it. */
async function restoreList(context: Excel.RequestContext, kept: unknown, written: string): Promise<void> {
  const { settings } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTING);
  setting.load("value");
  await context.sync();
  const now: unknown = setting.isNullObject ? undefined : setting.value;
  if (now === kept) return;
  if (now === written && kept === undefined) setting.delete();
  else if (now === written) settings.add(SETTING, kept);
  else {
    const [before, after, current] = [kept, written, now].map(textsIn);
    const stay = current?.filter((each) => before?.includes(each) === true || after?.includes(each) !== true);
    const gone = before?.filter((each) => after?.includes(each) !== true && current?.includes(each) !== true);
    const sheets = [...(stay ?? []), ...(gone ?? [])].map(parsed);
    settings.add(SETTING, JSON.stringify({ version: LIST_VERSION, sheets }));
  }
}

const textsIn = (kept: unknown): readonly string[] =>
  registryIn(kept).entries.map((entry) => JSON.stringify(entry));

export function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST_TEXT;

/** 0 for what no page of ours is as large as. */
const sizeOf = (value: unknown, most: number): number =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= most ? Number(value) : 0;
