import { allOrNothing } from "../host/all-or-nothing";
import { cellName } from "./cell-name";
import { formulaExtent } from "./undo/keep";
import { keepPlace } from "./undo/keep-place";
import { lookBefore } from "./undo/look-before";
import { keepsTexts } from "./cells/type-into";

interface FormulaOptions {
  /** Number format of the cell; left as it is when not given. */
  readonly format?: string;
  /** Address of the one occupied cell that the user agreed to replace. */
  readonly replace?: string;
}

interface FormulaOutcome {
  /** `occupied`: the cell holds something. `moved`: the agreed cell is not on the open sheet. Both leave all as it was. */
  readonly state: "inserted" | "occupied" | "moved";
  /** Address of the cell, with its sheet, such as `Sheet1!B3`. */
  readonly address: string;
}

/** Writes a formula into the active cell, or into the occupied cell that the user agreed to replace. */
export function insertFormula(
  formula: string,
  { format, replace }: FormulaOptions = {},
): Promise<FormulaOutcome> {
  return allOrNothing(async (context, keep) => {
    const { workbook } = context;
    // The selection may have moved while the user was asked, so the answer holds for the cell that was named.
    const cell =
      replace === undefined
        ? workbook.getActiveCell()
        : workbook.worksheets.getActiveWorksheet().getRange(cellName(replace));
    const sheet = cell.worksheet;
    cell.load("address, rowIndex, columnIndex");
    sheet.load("id, name");
    await context.sync();
    const { address, rowIndex: row, columnIndex: column } = cell;
    if (replace !== undefined && address !== replace) return { state: "moved", address: replace };

    const landing = { sheetId: sheet.id, sheet: sheet.name, isNew: false, row, column };
    const kept = await keepPlace(context, landing, formulaExtent(formula), keep);
    // A cell filled by a formula's spill has a value without a formula of its own.
    const isFree = kept.before.contents.every((line) =>
      line.every((each) => each.formula === "" && each.value === ""),
    );
    if (replace === undefined && !isFree) return { state: "occupied", address };

    const target = workbook.worksheets.getItem(landing.sheetId).getRangeByIndexes(row, column, 1, 1);
    const learn = lookBefore(context, kept, { row: 0, column: 0, rows: 1, columns: 1 });
    kept.isTried = true;
    // Before the formula, which a cell of the text format would keep as a text.
    const wanted = format ?? (keepsTexts(kept.before.numberFormat[0]?.[0]) ? "General" : undefined);
    if (wanted !== undefined) target.numberFormat = [[wanted]];
    target.formulas = [[formula]];
    await context.sync();
    learn();
    return { state: "inserted", address };
  });
}
