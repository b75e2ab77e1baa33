import { cellsOf } from "../../plans/address";
import { allOrNothingKept, type Keep } from "../host/all-or-nothing";
import { isWaiting } from "../host/is-waiting";
import { pause } from "../host/pause";
import { keepsTexts } from "./cells/type-into";
import type { InsertOutcome, Landing, Occupied } from "./insertion";
import { belowAll, findLanding } from "./landing/find-landing";
import { needFree } from "./landing/need-free";
import { show } from "./sheets/show";
import { holdOf } from "./undo/hold-of";
import { addressOfKept, formulaExtent, type Kept } from "./undo/keep";
import { keepPlace } from "./undo/keep-place";
import { lookBefore } from "./undo/look-before";
import { takeBackPlace } from "./undo/take-back";

interface FormulaOptions {
  /** Number format of the cell; left as it is when not given. */
  readonly format?: string;
}

/** Writes a formula into the active cell; into one near it where that is taken, or where what it gives has no room. */
export async function insertFormula(
  formula: string,
  { format }: FormulaOptions = {},
): Promise<InsertOutcome> {
  const wish = { formula, ...(format === undefined ? {} : { format }) };
  const { result, takeBack } = await allOrNothingKept((context, keep) => insert(context, wish, keep));
  if ("state" in result) return result;
  const { instead } = result.landing;
  return {
    state: "inserted",
    address: addressOfKept(result),
    ...(instead === undefined ? {} : { instead }),
    hold: holdOf(result, takeBack),
  };
}

interface Wish extends FormulaOptions {
  readonly formula: string;
}

async function insert(context: Excel.RequestContext, wish: Wish, keep: Keep): Promise<Kept | Occupied> {
  const landing = await findLanding(context, { name: "", rows: 1, columns: 1 }, "selection", keep);
  if ("state" in landing) return landing;
  const kept = await write(context, landing, wish, keep);
  if (!(await hasNoRoom(context, landing))) {
    if (landing.instead !== undefined) await show(context, landing);
    return kept;
  }
  await takeBackPlace(context, kept);
  const { row } = await belowAll(context, landing.sheetId);
  const cell = cellsOf({ ...landing, rows: 1, columns: 1 });
  const instead = landing.instead ?? `There is no room for all that it gives at ${cell}`;
  const elsewhere = { ...landing, row, instead };
  const moved = await write(context, elsewhere, wish, keep);
  await show(context, elsewhere);
  return moved;
}

async function write(
  context: Excel.RequestContext,
  landing: Landing,
  { formula, format }: Wish,
  keep: Keep,
): Promise<Kept> {
  const kept = await keepPlace(context, landing, formulaExtent(formula), keep, needFree);
  const target = cellAt(context, landing);
  const learn = lookBefore(context, kept, { row: 0, column: 0, rows: 1, columns: 1 });
  kept.isTried = true;
  // Before the formula, which a cell of the text format would keep as a text.
  const wanted = format ?? (keepsTexts(kept.before.numberFormat[0]?.[0]) ? "General" : undefined);
  if (wanted !== undefined) target.numberFormat = [[wanted]];
  target.formulas = [[formula]];
  await context.sync();
  learn();
  return kept;
}

/** In milliseconds, between looks at a result that has not arrived. */
const PAUSES = [0, 100, 300];

/** Whether something stands where a formula would fill cells; what it gives may take a moment to arrive. */
async function hasNoRoom(context: Excel.RequestContext, landing: Landing): Promise<boolean> {
  const cell = cellAt(context, landing);
  for (const milliseconds of PAUSES) {
    if (milliseconds > 0) await pause(milliseconds);
    cell.load("values");
    // Each look comes some time after the one before.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const value = cell.values[0]?.[0] as unknown;
    if (!isWaiting(value)) return value === "#SPILL!";
  }
  return false;
}

const cellAt = ({ workbook }: Excel.RequestContext, { sheetId, row, column }: Landing): Excel.Range =>
  workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
