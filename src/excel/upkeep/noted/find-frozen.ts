import { readsNotes } from "../../host/abilities";
import type { KnownNames } from "../../reading/formula/spelling";
import { addressOf } from "../../../plans/address";
import { areaOfCell } from "../../reading/cell/area-of-cell";
import { isNameRow, readFormulaSheet, type FormulaRow } from "./formula-sheet";
import { mentionsFormula, readFrozenNote, type FrozenFormula } from "./frozen-formula";
import { notedTrouble } from "./noted-trouble";
import { readNotes, type FoundNote } from "./sheet-notes";

/** A formula that was frozen, and where it is kept. */
export interface Frozen extends FrozenFormula {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly keptIn: { readonly note: FoundNote; readonly rest: string } | { readonly kept: FormulaRow };
}

/** A note, or a row of the sheet of formulas, that is left alone, and why. */
export interface Left {
  /** `Sheet1!B3`. */
  readonly where: string;
  /** The end of a sentence. */
  readonly reason: string;
}

interface FoundFrozen {
  readonly frozen: readonly Frozen[];
  readonly left: readonly Left[];
}

/** All formulas that the workbook keeps in notes and on their sheet, and what cannot be read of it. */
export async function findFrozen(context: Excel.RequestContext, known: KnownNames): Promise<FoundFrozen> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id, items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name }) => ({ sheetId: id, sheet: name }));
  const names = sheets.map(({ sheet }) => sheet);
  const notes = readsNotes()
    ? await readNotes(
        context,
        sheets.map(({ sheetId }) => sheetId),
      )
    : [];
  const { rows } = await readFormulaSheet(context);

  const found = [
    ...notes.flatMap((note): readonly (Frozen | Left)[] => {
      const sheet = sheets.find(({ sheetId }) => sheetId === note.sheetId);
      if (!sheet || !mentionsFormula(note.content)) return [];
      const { row, column } = note;
      const read = readFrozenNote(note.content);
      if (!read) return [leftAt(sheet.sheet, note.cell, "its note holds no formula that can be read")];
      return [{ ...read.frozen, ...sheet, row, column, keptIn: { note, rest: read.rest } }];
    }),
    ...rows.flatMap((kept): readonly (Frozen | Left)[] => {
      if (isNameRow(kept)) return [];
      const place = areaOfCell(kept.cell);
      if (!place) return [leftAt(kept.sheet, kept.cell, "it says no cell")];
      const sheet = sheets.find(({ sheet: name }) => name === kept.sheet);
      return sheet
        ? [{ ...kept, ...sheet, ...place, keptIn: { kept } }]
        : [leftAt(kept.sheet, kept.cell, "the sheet has another name now, or is gone")];
    }),
  ];
  const left = found.filter((each): each is Left => "reason" in each);
  const frozen: Frozen[] = [];
  for (const each of found) {
    if ("reason" in each) continue;
    const trouble = notedTrouble(each, known, names);
    if (trouble === undefined) frozen.push(each);
    else left.push(leftOf(each, trouble));
  }
  return { frozen, left };
}

export const leftOf = (
  { sheet, row, column }: Pick<Frozen, "sheet" | "row" | "column">,
  reason: string,
): Left => ({
  where: addressOf(sheet, { row, column, rows: 1, columns: 1 }),
  reason,
});

const leftAt = (sheet: string, cell: string, reason: string): Left => {
  const place = areaOfCell(cell);
  return place ? leftOf({ sheet, ...place }, reason) : { where: `${sheet}!${cell}`, reason };
};
