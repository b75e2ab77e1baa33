import { allOrNothing, type After, type Keep } from "../host/all-or-nothing";
import { Cancelled } from "../host/cancelled";
import { findFigures } from "./sheets/figures-sheet";
import { findLanding } from "./landing/find-landing";
import { type InsertOptions, type Insertion, type Landing, type InsertOutcome } from "./insertion";
import { needFree } from "./landing/need-free";
import { addressOfKept } from "./undo/keep";
import { keepPlace } from "./undo/keep-place";
import { hideNew } from "./sheets/hide-new";
import { refuseObstacles } from "./landing/refuse-obstacles";
import { show } from "./sheets/show";
import { writePlans } from "./write-plans";
import type { Writing } from "./writing";

/**
 * Writes a plan into the workbook, all of it or nothing: at a failure or when it is stopped, all is put back as it was
 * before the error is handed on.
 */
export const insertPlan = (insertion: Insertion, options: InsertOptions): Promise<InsertOutcome> =>
  allOrNothing((context, keep, after) => insert(context, insertion, options, keep, after));

async function insert(
  context: Excel.RequestContext,
  { plan, figures }: Insertion,
  options: InsertOptions,
  keep: Keep,
  after: After,
): Promise<InsertOutcome> {
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
  if (plan.sheet.hidden !== true) await show(context, landing);
  return {
    state: "inserted",
    address: addressOfKept(main.kept),
    ...(landing.instead === undefined ? {} : { instead: landing.instead }),
    ...(apart ? { figures: addressOfKept(apart.kept) } : {}),
    ...(left.length > 0 ? { left } : {}),
  };
}
