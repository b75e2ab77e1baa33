import { cellsOf as addressOf } from "../../../plans/address";
import type { Keep } from "../../host/all-or-nothing";
import { sheetsOf } from "../by-sheet";
import type { Marked } from "./marked";
import { frozenNote } from "./frozen-formula";
import { blocksOf, inBlocks, type Watch } from "../in-blocks";
import { lookAtNotes, placeOf, readNotes, restoreNotes, type KeptNote } from "./sheet-notes";

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
  const contentOf = (each: Marked): string => {
    const old = notes.get(placeIn(each));
    return old ? `${old.content}\n${frozenNote(each)}` : frozenNote(each);
  };
  const written = new Map(marked.map((each) => [placeIn(each), contentOf(each)]));
  const kept: KeptNote[] = [...before];
  keep((later) => restoreNotes(later, sheetIds, kept, written), ...sheetsOf(marked));

  const write = (block: readonly Marked[]) => {
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

const cellOf = ({ row, column }: Marked): string => addressOf({ row, column, rows: 1, columns: 1 });

const placeIn = (each: Marked): string => placeOf({ sheetId: each.sheetId, cell: cellOf(each) });
