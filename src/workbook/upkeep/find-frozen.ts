import { readsNotes } from "../host/abilities";
import { areaOfCell } from "./area-of-cell";
import { readFormulaSheet, type FormulaRow } from "./formula-sheet";
import { readFrozenNote, type FrozenFormula } from "./frozen-formula";
import { readNotes, type FoundNote } from "./sheet-notes";

/** A formula that was frozen, and where it is kept. */
export interface Frozen extends FrozenFormula {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly keptIn: { readonly note: FoundNote; readonly rest: string } | { readonly kept: FormulaRow };
}

/** All formulas that the workbook keeps in notes and on their sheet. */
export async function findFrozen(context: Excel.RequestContext): Promise<Frozen[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ sheetId: id, sheet: name }));

  const notes = readsNotes()
    ? await readNotes(
        context,
        sheets.map(({ sheetId }) => sheetId),
      )
    : [];
  const inNotes = notes.flatMap((note): Frozen[] => {
    const read = readFrozenNote(note.content);
    const sheet = sheets.find(({ sheetId }) => sheetId === note.sheetId);
    if (!read || !sheet) return [];
    const { row, column } = note;
    return [{ ...read.frozen, ...sheet, row, column, keptIn: { note, rest: read.rest } }];
  });

  const { rows } = await readFormulaSheet(context);
  const onSheet = rows.flatMap((kept): Frozen[] => {
    const sheet = sheets.find(({ sheet: name }) => name === kept.sheet);
    const place = areaOfCell(kept.cell);
    return sheet && place ? [{ ...kept, ...sheet, ...place, keptIn: { kept } }] : [];
  });
  return [...inNotes, ...onSheet];
}
