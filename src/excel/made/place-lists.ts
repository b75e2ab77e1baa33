import { filledIn } from "../../plans/filled-in";
import type { Plan } from "../../plans/plan";
import type { Keep } from "../host/all-or-nothing";
import type { Writing } from "../write/writing";
import { isLists, LISTS_SHEET } from "../../plans/sheet/lists-plan";
import { keepPlace } from "../write/undo/keep-place";
import { lookBefore } from "../write/undo/look-before";
import { addOwnSheet, findCandidates, markOwn, readHoldings } from "../write/sheets/own-sheet";
import { refuseProtected } from "../write/landing/refuse-protected";

interface PlacedLists {
  readonly listsId: string;
  /** Undefined where they are there as they should be. */
  readonly apart?: Writing;
}

const LISTS = { purpose: "lists", name: LISTS_SHEET };

/**
 * Where the lists that parameters choose from are, or are to be written. A sheet that holds anything else is the
 * user's, whatever it is called, and the lists go to another.
 */
export async function placeLists(
  context: Excel.RequestContext,
  plan: Plan,
  keep: Keep,
): Promise<PlacedLists> {
  const { marked, unmarked, taken } = await findCandidates(context, LISTS);
  const candidates = [...marked, ...unmarked];
  const holdings = await readHoldings(context, candidates);
  const found = candidates.find((sheet) => isLists(holdings.get(sheet) ?? []));
  if (!found) {
    const added = await addOwnSheet(context, LISTS, taken, keep);
    return { listsId: added.sheetId, apart: { plan, kept: await keepPlace(context, added, plan, keep) } };
  }
  const listsId = found.id;
  if (!marked.includes(found)) await markOwn(context, LISTS, found, keep);
  const held = holdings.get(found) ?? [];
  if (JSON.stringify(held) === JSON.stringify(valuesOf(plan))) return { listsId };

  await refuseProtected(context, [listsId]);
  const landing = { sheetId: listsId, sheet: found.name, isNew: false, row: 0, column: 0 };
  // Longer lists of an earlier edition must not show below the new ones.
  const whole = {
    row: 0,
    column: 0,
    rows: Math.max(plan.rows, held.length),
    columns: Math.max(plan.columns, held[0]?.length ?? 0),
  };
  const kept = await keepPlace(context, landing, { ...plan, ...whole }, keep);
  const learn = lookBefore(context, kept, whole);
  kept.isCleared = true;
  context.workbook.worksheets
    .getItem(listsId)
    .getRangeByIndexes(0, 0, whole.rows, whole.columns)
    .clear("Contents");
  await context.sync();
  learn();
  return { listsId, apart: { plan, kept } };
}

/** What the plan's cells hold, row by row, "" where they are empty. */
function valuesOf(plan: Plan): readonly (readonly unknown[])[] {
  const values = Array.from({ length: plan.rows }, () => new Array<unknown>(plan.columns).fill(""));
  for (const { row, column, cell } of filledIn(plan)) values[row]?.splice(column, 1, cell);
  return values;
}
