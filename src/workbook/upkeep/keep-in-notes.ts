import { cellsOf as addressOf } from "../write/address";
import type { Keep } from "../host/all-or-nothing";
import { sheetsOf } from "./by-sheet";
import type { Marked } from "./freeze";
import { frozenNote } from "./frozen-formula";
import { blocksOf, inBlocks, type Watch } from "./in-blocks";
import { placeOf, readNotes, restoreNotes } from "./sheet-notes";

const NOTES_A_BLOCK = 500;

/** Keeps formulas as notes on their cells, under what the user may have noted there. */
export async function keepInNotes(
  context: Excel.RequestContext,
  marked: readonly Marked[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  const sheetIds = [...new Set(marked.map(({ sheetId }) => sheetId))];
  const before = await readNotes(context, sheetIds);
  const notes = new Map(before.map((note) => [placeOf(note), note]));
  keep((later) => restoreNotes(later, sheetIds, before), ...sheetsOf(marked));

  const write = (block: readonly Marked[]): undefined => {
    for (const each of block) {
      const { sheetId, row, column } = each;
      const cell = addressOf({ row, column, rows: 1, columns: 1 });
      const old = notes.get(placeOf({ sheetId, cell }));
      if (old) old.note.content = `${old.content}\n${frozenNote(each)}`;
      else context.workbook.worksheets.getItem(sheetId).notes.add(cell, frozenNote(each));
    }
  };
  await inBlocks(context, "Noting formulas", blocksOf(marked, NOTES_A_BLOCK), write, watch);
}
