import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Caution } from "../../bundle";
import { readRecords, splitList } from "../../compile/read-records";
import { writeCsv } from "../../import/write-csv";
import { fault, type Note } from "../read/reading";

const FOLDER = "edition/notes";
const COLUMNS = ["table", "note"] as const;

/** A note below a producer's table. */
export interface TableNote {
  readonly table: string;
  readonly note: Note;
}

/** What notes have come and gone since the last edition. */
export interface NotesChange {
  readonly come: readonly string[];
  readonly gone: readonly string[];
}

/** Fails where a note says what a caution must tell, and none of the dataset does. */
export function checkCautions(
  data: string,
  dataset: string,
  notes: readonly TableNote[],
  cautions: readonly Caution[],
): void {
  const rules = readRecords(data, `${FOLDER}/cautions.csv`, ["note", "caution"], ["note"]);
  for (const { value } of rules) {
    const told = splitList(value.caution);
    if (cautions.some(({ text }) => told.some((words) => has(text, words)))) continue;
    const untold = notes.find(({ note }) => has(note.text, value.note));
    if (untold === undefined) continue;
    throw fault(untold.note, `says "${value.note}", which no caution of ${dataset} tells`);
  }
}

const has = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase());

/** The notes as they are kept for the next edition, each once a table, in the order of the tables. */
export function keepNotes(data: string, dataset: string, notes: readonly TableNote[]): void {
  const rows = new Map(notes.map(({ table, note }) => [`${table}\t${note.text}`, [table, note.text]]));
  writeCsv(join(data, fileOf(dataset)), COLUMNS, [...rows.values()]);
}

export function compareNotes(data: string, dataset: string, notes: readonly TableNote[]): NotesChange {
  const kept = keptNotes(data, dataset);
  const found = notes.map(({ table, note }) => ({ table, note: note.text }));
  return { come: without(found, kept), gone: without(kept, found) };
}

interface Kept {
  readonly table: string;
  readonly note: string;
}

/** The notes that the others have not, each once with the tables below which it stands. */
function without(notes: readonly Kept[], others: readonly Kept[]): string[] {
  const known = new Set(others.map(({ table, note }) => `${table}\t${note}`));
  const found = new Map<string, string[]>();
  for (const { table, note } of notes) {
    if (!known.has(`${table}\t${note}`)) found.set(note, [...(found.get(note) ?? []), table]);
  }
  return [...found].map(([note, tables]) =>
    tables.length > 3 ? `${note} (${tables.length} tables)` : `${note} (${tables.join(", ")})`,
  );
}

function keptNotes(data: string, dataset: string): Kept[] {
  if (!existsSync(join(data, fileOf(dataset)))) return [];
  return readRecords(data, fileOf(dataset), COLUMNS, COLUMNS).map(({ value }) => value);
}

const fileOf = (dataset: string): string => `${FOLDER}/${dataset}.csv`;
