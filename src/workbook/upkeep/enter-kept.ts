import type { Keep } from "../host/all-or-nothing";
import { sheetsOf } from "./by-sheet";
import { leftOf, type Left } from "./find-frozen";
import { cellsOf, enterFormula } from "./freeze";
import { inCells, putValues, type Held } from "./held";
import { inBlocks, type Watch } from "./in-blocks";

/** What Excel says to a formula that it does not take. */
const REFUSES = /^(InvalidArgument|InvalidReference|InvalidOperation|FormulaLenExceedsLimit)$/;

export interface Entered {
  readonly entered: readonly Held[];
  /** Those whose formulas Excel does not take; their cells are as they were. */
  readonly refused: readonly Left[];
}

/** Enters kept formulas, and says first how to take that back; one that Excel does not take keeps none of the others. */
export async function enterKept(
  context: Excel.RequestContext,
  formulas: readonly Held[],
  keep: Keep,
  watch: Watch,
): Promise<Entered> {
  const entered: Held[] = [];
  const refused: Left[] = [];
  for (const block of inCells(formulas)) {
    keep((later) => block.forEach((each) => putValues(later, each)), ...sheetsOf(block));
    // Each block as large as a request may be.
    if (await isTaken(context, block, watch)) {
      entered.push(...block);
      continue;
    }
    for (const each of block) {
      if (await isTaken(context, [each], watch)) entered.push(each);
      else refused.push(leftOf(each, "Excel does not take its formula"));
    }
  }
  return { entered, refused };
}

/** Whether Excel took all of these formulas; where not, their cells are as they were. */
async function isTaken(
  context: Excel.RequestContext,
  block: readonly Held[],
  watch: Watch,
): Promise<boolean> {
  try {
    await inBlocks(context, "Bringing formulas back", [block], (all) => enter(context, all), watch);
    return true;
  } catch (error) {
    const { code } = Object(error) as { readonly code?: unknown };
    if (typeof code !== "string" || !REFUSES.test(code)) throw error;
    block.forEach((each) => putValues(context, each));
    await context.sync();
    return false;
  }
}

/** Emptied first: a cell that is calculated may show what stood in it, which would pass for the answer. */
function enter(context: Excel.RequestContext, block: readonly Held[]): undefined {
  for (const each of block) {
    cellsOf(context, each).clear("Contents");
    enterFormula(context, each);
  }
}
