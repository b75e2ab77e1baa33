import { addSheet } from "../write/add-sheet";
import { cellsOf as addressOf } from "../../plans/address";
import type { Keep } from "../host/all-or-nothing";
import { FORMULA_SHEET, HEADERS, readFormulaSheet, typedRow, type FormulaRow } from "./formula-sheet";
import type { Marked } from "./marked";
import { blocksOf, inBlocks, type Watch } from "./in-blocks";

const ROWS_A_BLOCK = 1000;

/** Keeps formulas as rows of a sheet of their own, after those that it has. */
export async function keepOnSheet(
  context: Excel.RequestContext,
  marked: readonly Marked[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  const rows = marked.map((each) => ({
    ...each,
    cell: addressOf({ row: each.row, column: each.column, rows: 1, columns: 1 }),
  }));
  await keepRows(context, rows, keep, watch);
}

/** Keeps rows on the sheet of formulas, after those that it has. */
export async function keepRows(
  context: Excel.RequestContext,
  added: readonly FormulaRow[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  const { id, isOurs, rows: before } = await readFormulaSheet(context);
  if (!isOurs) {
    throw new Error(`the sheet “${FORMULA_SHEET}” holds something else; rename it, then try again.`);
  }
  const sheetId = id ?? (await addSheet(context, FORMULA_SHEET, keep)).sheetId;
  const first = before.length + 1;
  // A sheet that was added goes when nothing is left on it, its header included.
  const from = id === undefined ? 0 : first;
  keep((later) => emptyRows(later, sheetId, from, first + added.length - from), FORMULA_SHEET);

  const sheet = context.workbook.worksheets.getItem(sheetId);
  if (before.length === 0) sheet.getRangeByIndexes(0, 0, 1, HEADERS.length).values = [[...HEADERS]];
  let row = first;
  const write = (block: readonly FormulaRow[]): undefined => {
    const lines = block.map(typedRow);
    sheet.getRangeByIndexes(row, 0, lines.length, HEADERS.length).values = lines;
    row += lines.length;
  };
  await inBlocks(context, "Keeping formulas", blocksOf(added, ROWS_A_BLOCK), write, watch);
}

function emptyRows({ workbook }: Excel.RequestContext, sheetId: string, first: number, count: number): void {
  const sheet = workbook.worksheets.getItem(sheetId);
  sheet.getRangeByIndexes(first, 0, count, HEADERS.length).clear("Contents");
}
