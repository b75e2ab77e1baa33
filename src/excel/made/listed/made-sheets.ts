import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { definitionFrom, UnreadableDefinition } from "../../../plans/sheet/definition/read-definition";
import { entryIn, type Entry } from "./registry";
import type { NamedSheet } from "../../write/sheets/sheet-property";
import { survey, type Survey } from "./survey";

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
interface Unreadable {
  readonly state: "newer" | "broken";
  /** In a sentence. */
  readonly reason: string;
}

/** The comparison sheets of the workbook that are still there, in the order in which they were made. */
export function madeSheets(): Promise<readonly MadeSheet[]> {
  return Excel.run(async (context) => {
    return sheetsMade(await survey(context));
  });
}

/**
 * Those that are still there. What a sheet keeps of itself says what it is, whoever listed it, and whatever became of
 * its name; the list has the others, found by id, or by name where no sheet has the id. A copy of a comparison sheet is
 * one of its own.
 */
export function sheetsMade({ registry, sheets, marks }: Survey): readonly MadeSheet[] {
  const entries = registry.entries.flatMap((raw) => entryIn(raw) ?? []).filter(mayBeThere(sheets, marks));
  const listed = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  const found = (sheet: NamedSheet, entry: Entry, newer: string | undefined): MadeSheet => {
    seen.add(sheet.id);
    return { id: sheet.id, sheet: sheet.name, entry, ...opened(newer, entry) };
  };

  const ofList = entries.flatMap((entry): MadeSheet[] => {
    const marked = markedBy(entry, sheets, marks);
    const kept = marked && marks.get(marked.id);
    if (marked && kept) return seen.has(marked.id) ? [] : [found(marked, kept.entry, kept.newer)];
    const free = sheets.filter(({ id }) => !marks.has(id) && !seen.has(id));
    const sheet =
      free.find(({ id, name }) => id === entry.id && (entry.mark === undefined || name === entry.name)) ??
      free.find(({ id, name }) => name === entry.name && !listed.has(id));
    return sheet ? [found(sheet, entry, registry.newer)] : [];
  });
  const ofThemselves = sheets.flatMap((sheet): MadeSheet[] => {
    const kept = marks.get(sheet.id);
    return kept && !seen.has(sheet.id) ? [found(sheet, kept.entry, kept.newer)] : [];
  });
  return [...ofList, ...ofThemselves];
}

/** Of a list of any length only what may be one of the sheets is looked at closely. */
function mayBeThere(sheets: readonly NamedSheet[], marks: Survey["marks"]): (entry: Entry) => boolean {
  const known = new Set(sheets.flatMap(({ id, name }) => [id, name]));
  const kept = new Set([...marks.values()].map(({ entry }) => entry.mark));
  return ({ id, name, mark }) => known.has(id) || known.has(name) || (mark !== undefined && kept.has(mark));
}

/** The sheet that has an entry's mark; of copies the one that is listed, by id or by name. */
function markedBy(
  entry: Entry,
  sheets: readonly NamedSheet[],
  marks: Survey["marks"],
): NamedSheet | undefined {
  const same = sheets.filter(
    ({ id }) => entry.mark !== undefined && marks.get(id)?.entry.mark === entry.mark,
  );
  return same.find(({ id }) => id === entry.id) ?? same.find(({ name }) => name === entry.name) ?? same[0];
}

function opened(newer: string | undefined, { definition, rows, columns }: Entry): Readable | Unreadable {
  if (newer !== undefined) return { state: "newer", reason: newer };
  const read = definitionFrom(definition);
  if (read instanceof UnreadableDefinition) return { state: read.reason, reason: read.message };
  if (rows === 0 || columns === 0)
    return { state: "broken", reason: "The size of the sheet's page is not known." };
  return { state: "ready", definition: read };
}
