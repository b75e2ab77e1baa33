import type { Keep } from "../../host/all-or-nothing";
import type { Frozen } from "./find-frozen";
import { changeRows, EMPTY_LINE, lineAgain } from "./change-rows";
import { readFormulaSheet, type FormulaRow } from "./formula-sheet";
import { blocksOf, inBlocks, type Watch } from "../in-blocks";
import { lookAtNotes, keyOfNote, readNotes, restoreNotes, type CellText } from "./sheet-notes";

type InNote = Extract<Frozen["keptIn"], { note: unknown }>;

const NOTES_A_BLOCK = 500;

/** Removes what kept formulas that are back in their cells: the notes, or that part of them, and the rows of the sheet. */
export async function letGo(
  context: Excel.RequestContext,
  formulas: readonly Frozen[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  const keptIn = formulas.map((frozen) => frozen.keptIn);
  const notes = keptIn.filter((each): each is InNote => "note" in each);
  const rows = keptIn.flatMap((each) => ("kept" in each ? [each.kept] : []));
  if (notes.length > 0) await removeNotes(context, notes, keep, watch);
  if (rows.length > 0) await removeRows(context, rows, keep);
}

async function removeNotes(
  context: Excel.RequestContext,
  notes: readonly InNote[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  const sheetIds = [...new Set(notes.map(({ note }) => note.sheetId))];
  const before: CellText[] = await readNotes(context, sheetIds);
  const written = new Map(notes.map(({ note, rest }) => [keyOfNote(note), rest]));
  keep((later) => restoreNotes(later, sheetIds, before, written), "the workbook's notes");
  const remove = (block: readonly InNote[]) => {
    // What is left of each was made of what was found in it.
    const learn = lookAtNotes(
      context,
      block.map(({ note }) => note),
      before,
    );
    for (const { note, rest } of block) {
      if (rest === "") note.note.delete();
      else note.note.content = rest;
    }
    return learn;
  };
  await inBlocks(context, "Removing notes", blocksOf(notes, NOTES_A_BLOCK), remove, watch);
}

/** The rows that stay move up; a sheet without any keeps its headers, because deleting it could not be undone. */
export async function removeRows(
  context: Excel.RequestContext,
  gone: readonly FormulaRow[],
  keep: Keep,
): Promise<void> {
  const { found, rows, lines } = await readFormulaSheet(context);
  if (!found) return;
  // A row in which the user has written since is none of them.
  const keyOf = ({ sheet, cell, formula }: FormulaRow): string => `${sheet}!${cell} ${formula}`;
  const isGone = new Set(gone.map(keyOf));
  const all = lines.map(lineAgain);
  const stay = all.filter((_, at) => {
    const row = rows[at];
    return !row || !isGone.has(keyOf(row));
  });
  const changes = all.map((was, at) => ({ row: at + 1, was, to: stay[at] ?? EMPTY_LINE }));
  await changeRows(context, found.id, changes, keep);
}
