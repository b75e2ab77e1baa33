import type { SheetDefinition } from "../definition";
import { readDefinition, UnreadableDefinition } from "../read-definition";
import { entryIn, type Entry, type Registry } from "./registry";
import { survey, type NamedSheet } from "./survey";

/** A comparison sheet of this workbook. */
export type MadeSheet = Listed & (Readable | Unreadable);

interface Listed {
  /** Of its worksheet. */
  readonly id: string;
  /** The name that its worksheet has now. */
  readonly sheet: string;
  readonly entry: Entry;
}

export interface Readable {
  readonly state: "ready";
  readonly definition: SheetDefinition;
}

/** It can be looked at, not changed: a newer add-in made it, or what was kept of it is damaged. */
export interface Unreadable {
  readonly state: "newer" | "broken";
  /** In a sentence. */
  readonly reason: string;
}

/** The comparison sheets of the workbook that are still there, in the order in which they were made. */
export function madeSheets(): Promise<readonly MadeSheet[]> {
  return Excel.run(async (context) => {
    const { registry, sheets } = await survey(context);
    return sheetsMade(registry, sheets);
  });
}

/** Those of a list that are still there: found by id, or by name where no sheet has the id. */
export function sheetsMade(registry: Registry, sheets: readonly NamedSheet[]): readonly MadeSheet[] {
  const entries = registry.entries.map(entryIn).filter((entry) => entry !== undefined);
  const listed = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const found =
      sheets.find(({ id }) => id === entry.id) ??
      sheets.find(({ id, name }) => name === entry.name && !listed.has(id));
    if (!found || seen.has(found.id)) return [];
    seen.add(found.id);
    return [{ id: found.id, sheet: found.name, entry, ...opened(registry, entry) }];
  });
}

function opened({ newer }: Registry, { definition, rows, columns }: Entry): Readable | Unreadable {
  if (newer !== undefined) return { state: "newer", reason: newer };
  const read = readDefinition(JSON.stringify(definition ?? null));
  if (read instanceof UnreadableDefinition) return { state: read.reason, reason: read.message };
  if (rows === 0 || columns === 0)
    return { state: "broken", reason: "The size of the sheet's page is not known." };
  return { state: "ready", definition: read };
}
