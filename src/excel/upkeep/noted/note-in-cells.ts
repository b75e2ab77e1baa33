import { cellsOf as addressOf } from "../../../plans/address";
import type { Keep } from "../../host/all-or-nothing";
import { sheetsOf } from "../by-sheet";
import type { MarkedCells } from "./marked-cells";
import { frozenNote } from "./frozen-formula";
import { blocksOf, inBlocks, type Watch } from "../in-blocks";
import { lookAtNotes, keyOfNote, readNotes, restoreNotes, type CellText } from "./sheet-notes";

const NOTES_A_BLOCK = 500;

/** Keeps formulas as notes on their cells, under what the user may have noted there. */
export async function noteInCells(
  context: Excel.RequestContext,
  marked: readonly MarkedCells[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  const sheetIds = [...new Set(marked.map(({ sheetId }) => sheetId))];
  const before = await readNotes(context, sheetIds);
  const notes = new Map(before.map((note) => [keyOfNote(note), note]));
  const contentOf = (each: MarkedCells): string => {
    const old = notes.get(placeIn(each));
    return old ? `${old.content}\n${frozenNote(each)}` : frozenNote(each);
  };
  const written = new Map(marked.map((each) => [placeIn(each), contentOf(each)]));
  const kept: CellText[] = [...before];
  keep((later) => restoreNotes(later, sheetIds, kept, written), ...sheetsOf(marked));

  const write = (block: readonly MarkedCells[]) => {
    const learn = lookAtNotes(
      context,
      block.flatMap((each) => notes.get(placeIn(each)) ?? []),
      kept,
    );
    for (const each of block) {
      const old = notes.get(placeIn(each));
      if (old) old.note.content = contentOf(each);
      else context.workbook.worksheets.getItem(each.sheetId).notes.add(cellOf(each), contentOf(each));
    }
    return learn;
  };
  await inBlocks(context, "Noting formulas", blocksOf(marked, NOTES_A_BLOCK), write, watch);
}

const cellOf = ({ row, column }: MarkedCells): string => addressOf({ row, column, rows: 1, columns: 1 });

const placeIn = (each: MarkedCells): string => keyOfNote({ sheetId: each.sheetId, cell: cellOf(each) });
