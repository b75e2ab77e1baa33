import { cellsOf as addressOf } from "../../../plans/address";
import type { Keep } from "../../host/all-or-nothing";
import { addOwnSheet, markOwn } from "../../write/sheets/own-sheet";
import { changeRows, EMPTY_LINE, HEADER_LINE, notedLine } from "./change-rows";
import { FORMULAS, readFormulaSheet, type FormulaRow } from "./formula-sheet";
import type { MarkedCells } from "./marked-cells";
import type { Watch } from "../in-blocks";

/** Keeps formulas as rows of a sheet of their own, after those that it has. */
export async function noteOnSheet(
  context: Excel.RequestContext,
  marked: readonly MarkedCells[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  const rows = marked.map((each) => ({
    ...each,
    cell: addressOf({ row: each.row, column: each.column, rows: 1, columns: 1 }),
  }));
  await noteRows(context, rows, keep, watch);
}

/** Keeps rows on the sheet of formulas, after those that it has. */
export async function noteRows(
  context: Excel.RequestContext,
  added: readonly FormulaRow[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  const { found, hasHeaders, rows: before, taken } = await readFormulaSheet(context);
  const sheetId = found?.id ?? (await addOwnSheet(context, FORMULAS, taken, keep)).sheetId;
  if (found?.isMarked === false) await markOwn(context, FORMULAS, found, keep);
  const lines = [...(hasHeaders ? [] : [HEADER_LINE]), ...added.map(notedLine)];
  const first = hasHeaders ? before.length + 1 : 0;
  const changes = lines.map((to, at) => ({ row: first + at, was: EMPTY_LINE, to }));
  await changeRows(context, sheetId, changes, keep, watch);
}
