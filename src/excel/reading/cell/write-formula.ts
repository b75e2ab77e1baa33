import { allOrNothing } from "../../host/all-or-nothing";
import { formulaExtent } from "../../write/undo/keep";
import { keepPlace } from "../../write/undo/keep-place";
import { typeInto } from "../../write/cells/type-into";
import type { ReadCell } from "./read-cell";

/** `changed`: the cell no longer holds the formula that was read, or its sheet has gone; nothing is written. */
type WriteOutcome = "written" | "changed";

/** Writes another formula where one was read, in one step of undo. */
export function writeFormula(
  { sheetId, cell, formula: old }: ReadCell,
  formula: string,
): Promise<WriteOutcome> {
  return allOrNothing(async (context, keep) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return "changed";

    const range = sheet.getRange(cell);
    range.load("rowIndex, columnIndex");
    await context.sync();
    const landing = {
      sheetId,
      sheet: sheet.name,
      isNew: false,
      row: range.rowIndex,
      column: range.columnIndex,
    };
    const { before } = await keepPlace(context, landing, formulaExtent(formula), keep);
    if (before.contents[0]?.[0]?.formula !== old) return "changed";

    typeInto(range, [[formula]], before.numberFormat);
    await context.sync();
    return "written";
  });
}
