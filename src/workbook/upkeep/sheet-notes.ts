/** A note as it stands on a cell. */
export interface KeptNote {
  readonly sheetId: string;
  /** `B3`. */
  readonly cell: string;
  readonly content: string;
}

export interface FoundNote extends KeptNote {
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
    cell: place.address.slice(place.address.lastIndexOf("!") + 1),
    row: place.rowIndex,
    column: place.columnIndex,
  }));
}

/** Makes the notes of some sheets what they were. */
export async function restoreNotes(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  before: readonly KeptNote[],
): Promise<void> {
  const now = await readNotes(context, sheetIds);
  const was = new Map(before.map((note) => [placeOf(note), note]));
  for (const found of now) {
    const old = was.get(placeOf(found));
    if (!old) found.note.delete();
    else if (old.content !== found.content) found.note.content = old.content;
    was.delete(placeOf(found));
  }
  for (const { sheetId, cell, content } of was.values()) {
    context.workbook.worksheets.getItem(sheetId).notes.add(cell, content);
  }
}

export const placeOf = ({ sheetId, cell }: Pick<KeptNote, "sheetId" | "cell">): string =>
  `${sheetId} ${cell}`;
