import { namesNow } from "../../write/sheets/sheet-names";
import { Hindrance } from "../../../plans/hindrance";

/** A note as it stands on a cell. */
export interface CellText {
  readonly sheetId: string;
  /** `B3`. */
  readonly cell: string;
  readonly content: string;
}

export interface FoundNote extends CellText {
  /** `Sheet1!B3`. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly note: Excel.Note;
}

/** The notes of some sheets. */
export async function readNotes(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<FoundNote[]> {
  const sheets = sheetIds.map((sheetId) => {
    const { notes } = context.workbook.worksheets.getItem(sheetId);
    notes.load("items/content");
    return { sheetId, notes };
  });
  await context.sync();

  const placed = sheets.flatMap(({ sheetId, notes }) =>
    notes.items.map((note) => {
      const place = note.getLocation();
      place.load("address, rowIndex, columnIndex");
      return { sheetId, note, content: note.content, place };
    }),
  );
  await context.sync();
  return placed.map(({ place, ...note }) => ({
    ...note,
    address: place.address,
    cell: place.address.slice(place.address.lastIndexOf("!") + 1),
    row: place.rowIndex,
    column: place.columnIndex,
  }));
}

/**
 * Looks at notes in the very request that writes over them, since the user may have written there after they were read.
 * What it gives is called after the sync, and throws where one is another: that is what will be put back.
 */
export function lookAtNotes(
  { workbook }: Excel.RequestContext,
  notes: readonly FoundNote[],
  before: CellText[],
): () => void {
  const asked = notes.map((found) => {
    const now = workbook.worksheets.getItem(found.sheetId).notes.getItemOrNullObject(found.cell);
    now.load("content");
    return { found, now };
  });
  return () => {
    const changed = asked.filter(({ found, now }) => !now.isNullObject && now.content !== found.content);
    for (const { found, now } of changed) {
      const at = before.findIndex((each) => keyOfNote(each) === keyOfNote(found));
      before.splice(at < 0 ? before.length : at, 1, { ...found, content: now.content });
    }
    const [first] = changed;
    if (first)
      throw new Hindrance(
        `The note on ${first.found.address} was changed meanwhile. It is left so, and nothing else was changed.`,
      );
  };
}

/** What notes were made, by their places; "" where they were taken away. */
type WrittenNotes = ReadonlyMap<string, string>;

/** Makes notes that were written what they were; one that the user has written since, or anywhere else, stays. */
export async function restoreNotes(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  before: readonly CellText[],
  written: WrittenNotes,
): Promise<void> {
  // Those that the user has not deleted.
  const sheets = await namesNow(context);
  const there = sheetIds.filter((id) => sheets.has(id));
  const now = await readNotes(context, there);
  const was = new Map(before.map((note) => [keyOfNote(note), note]));
  for (const found of now) {
    const place = keyOfNote(found);
    const old = was.get(place);
    was.delete(place);
    if (plain(written.get(place) ?? "") !== plain(found.content)) continue;
    if (!old) found.note.delete();
    else if (old.content !== found.content) found.note.content = old.content;
  }
  for (const [place, { sheetId, cell, content }] of was)
    if (written.has(place) && there.includes(sheetId))
      context.workbook.worksheets.getItem(sheetId).notes.add(cell, content);
}

/** Excel keeps line ends as one sign or as two. */
const plain = (note: string): string => note.replaceAll(/\s+/g, " ").trim();

export const keyOfNote = ({ sheetId, cell }: Pick<CellText, "sheetId" | "cell">): string =>
  `${sheetId} ${cell}`;
