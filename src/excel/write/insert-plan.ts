import { allOrNothingKept, type After, type Keep } from "../host/all-or-nothing";
import { Cancelled } from "../host/cancelled";
import { findFigures } from "./sheets/figures-sheet";
import { findLanding } from "./landing/find-landing";
import type { Inserted, Insertion, InsertOptions, InsertOutcome, Landing, Occupied } from "./insertion";
import { needFree } from "./landing/need-free";
import { holdOf } from "./undo/hold-of";
import { addressOfKept, type Kept } from "./undo/keep";
import { keepPlace } from "./undo/keep-place";
import { hideNew } from "./sheets/hide-new";
import { refuseObstacles } from "./landing/refuse-obstacles";
import { showPlace } from "./sheets/show";
import { writePlans } from "./write-plans";
import type { Writing } from "./writing";

/**
 * Writes a plan into the workbook, all of it or nothing: at a failure or when it is stopped, all is put back as it was
 * before the error is handed on.
 */
export async function insertPlan(insertion: Insertion, options: InsertOptions): Promise<InsertOutcome> {
  const { result, takeBack } = await allOrNothingKept((context, keep, after) =>
    insert(context, insertion, options, keep, after),
  );
  if ("state" in result) return result;
  const { kept, told } = result;
  return { state: "inserted", ...told, hold: holdOf(kept, takeBack) };
}

interface Written {
  readonly kept: Kept;
  readonly told: Omit<Inserted, "hold" | "state">;
}

async function insert(
  context: Excel.RequestContext,
  { plan, figures }: Insertion,
  options: InsertOptions,
  keep: Keep,
  after: After,
): Promise<Written | Occupied> {
  const landing = await findLanding(context, plan, options.target, keep);
  if ("state" in landing) return landing;
  const writing = async (at: Landing, what: typeof plan): Promise<Writing> => {
    if (options.signal?.aborted) throw new Cancelled();
    const place = { row: at.row, column: at.column, rows: what.rows, columns: what.columns };
    if (!at.isNew) await refuseObstacles(context, at.sheetId, place);
    return { plan: what, kept: await keepPlace(context, at, what, keep, needFree) };
  };
  const apart = figures ? await writing(await findFigures(context, keep), figures) : undefined;
  const main = await writing(landing, plan);
  const { left } = await writePlans(context, { main, ...(apart ? { apart } : {}) }, options);
  for (const each of apart ? [apart, main] : [main]) hideNew(each, after);
  const { row, column } = landing;
  if (plan.sheet.hidden !== true)
    await showPlace(context, landing.sheetId, { row, column, rows: plan.rows, columns: plan.columns });
  const told = {
    address: addressOfKept(main.kept),
    ...(landing.instead === undefined ? {} : { instead: landing.instead }),
    ...(apart ? { figures: addressOfKept(apart.kept) } : {}),
    ...(left.length > 0 ? { left } : {}),
  };
  return { kept: main.kept, told };
}
