import type { Keep } from "../../host/all-or-nothing";

/** Where a workbook keeps the list of its comparison sheets. */
export const SETTING = "ATI.sheets";
/** The version of the list that this edition writes. */
export const LIST_VERSION = 1;

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
  const isNewer = typeof version === "number" && version > LIST_VERSION;
  return {
    kept,
    newer: isNewer
      ? `A newer ATI for Excel has listed this workbook's comparison sheets (list ${version}, this one reads ` +
        `${LIST_VERSION}). Update the add-in to make or change them.`
      : undefined,
    entries,
  };
}

/** Undefined for what does not say which sheet it is about. */
export function entryIn(raw: unknown): Entry | undefined {
  const { id, name, rows, columns, charts, edition, definition } = fieldsOf(raw);
  if (typeof id !== "string" || typeof name !== "string") return undefined;
  return {
    id,
    name,
    rows: sizeOf(rows),
    columns: sizeOf(columns),
    charts: Array.isArray(charts) ? charts.filter((each) => typeof each === "string") : [],
    edition: typeof edition === "string" ? edition : "",
    definition,
  };
}

/** Lists these sheets from the next request on, and says first how to take that back. */
export function writeRegistry(
  { workbook }: Excel.RequestContext,
  { kept, newer }: Registry,
  entries: readonly unknown[],
  keep: Keep,
): void {
  if (newer !== undefined) throw new Error(newer);
  keep((later) => restoreSetting(later, kept), "the pane's list of comparison sheets");
  workbook.settings.add(SETTING, JSON.stringify({ version: LIST_VERSION, sheets: entries }));
}

async function restoreSetting(context: Excel.RequestContext, kept: unknown): Promise<void> {
  const { settings } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTING);
  await context.sync();
  if (kept !== undefined) settings.add(SETTING, kept);
  else if (!setting.isNullObject) setting.delete();
}

function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const sizeOf = (value: unknown): number => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : 0);
