import { runGrouped } from "../host/run-grouped";
import { findLanding, findOwnSheet } from "./find-landing";
import { Cancelled } from "../host/cancelled";
import { type InsertOptions, type Insertion, type Landing, type Outcome } from "./insertion";
import { keep, placeOf, type Kept } from "./keep";
import { show } from "./show";
import { takeBack } from "./take-back";
import { writePlans } from "./write-plans";

/** The sheet of figures whose charts stand elsewhere. */
export const FIGURES_SHEET = "ATI figures";

/**
 * Writes a plan into the workbook, all of it or nothing: at a failure or when it is stopped, all is put back as it was
 * before the error is handed on.
 */
export async function insertPlan(insertion: Insertion, options: InsertOptions): Promise<Outcome> {
  const kept: Kept[] = [];
  try {
    return await runGrouped((context) => insert(context, insertion, options, kept));
  } catch (error) {
    await putBack(kept, error);
    throw error;
  }
}

async function insert(
  context: Excel.RequestContext,
  { plan, figures }: Insertion,
  options: InsertOptions,
  kept: Kept[],
): Promise<Outcome> {
  const landing = await findLanding(context, plan, options.target);
  if ("state" in landing) return landing;
  const keepPlace = async (at: Landing, what: typeof plan) => {
    if (options.signal?.aborted) throw new Cancelled();
    const place = await keep(context, at, what);
    kept.push(place);
    return { plan: what, kept: place };
  };
  const apart = figures ? await keepPlace(await findOwnSheet(context, FIGURES_SHEET), figures) : undefined;
  const main = await keepPlace(landing, plan);
  await writePlans(context, { main, ...(apart ? { apart } : {}) }, options);
  await show(context, landing);
  return {
    state: "inserted",
    address: placeOf(main.kept),
    ...(apart ? { figures: placeOf(apart.kept) } : {}),
  };
}

/** Tried twice, for what failed once may be the connection; then the user must know where to look. */
async function putBack(kept: readonly Kept[], cause: unknown): Promise<void> {
  if (kept.length === 0) return;
  try {
    await takeBack(kept).catch(() => takeBack(kept));
  } catch {
    throw new Error(
      `It failed, and not all could be taken back: look at ${kept.map(placeOf).join(" and ")}.`,
      {
        cause,
      },
    );
  }
}
