import type { ReadCell } from "./read-cell";

/** `changed`: the cell no longer holds the formula that was read, or its sheet has gone; nothing is written. */
export type Written = "written" | "changed";

/** Writes another formula where one was read, in one step of undo. */
export function writeFormula({ sheetId, cell, formula: old }: ReadCell, formula: string): Promise<Written> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return "changed";

    const range = sheet.getRange(cell);
    range.load("formulas");
    await context.sync();
    if (range.formulas[0]?.[0] !== old) return "changed";

    range.formulas = [[formula]];
    await context.sync();
    return "written";
  });
}
