import type { Keep } from "../host/all-or-nothing";
import { excelCode } from "../host/excel-code";
import { typeInto } from "../write/cells/type-into";
import { namesNow } from "../write/sheets/sheet-names";
import { sheetsOf } from "./by-sheet";
import { leftOf, type Left } from "./noted/find-frozen";
import { rangeOfCells, formulaAlone, lookAtChanges, takeBackChanges, type Change } from "./change";
import { firstTyped, inCells, thawing, type FrozenNow } from "./values/frozen-now";
import { inBlocks, type Watch } from "./in-blocks";

/** What Excel says to a formula that it does not take. */
const REFUSES = /^(InvalidArgument|InvalidReference|InvalidOperation|FormulaLenExceedsLimit)$/;

interface Entered {
  readonly entered: readonly FrozenNow[];
  /** Those whose formulas Excel does not take; their cells are as they were. */
  readonly refused: readonly Left[];
}

/** Enters kept formulas, and says first how to take that back; one that Excel does not take keeps none of the others. */
export async function enterNoted(
  context: Excel.RequestContext,
  formulas: readonly FrozenNow[],
  keep: Keep,
  watch: Watch,
): Promise<Entered> {
  const entered: FrozenNow[] = [];
  const refused: Left[] = [];
  const names = await namesNow(context);
  const isTaken = async (block: readonly Entering[]): Promise<boolean> => {
    try {
      await inBlocks(context, "Bringing formulas back", [block], (all) => enter(context, all), watch);
      return true;
    } catch (error) {
      if (!REFUSES.test(excelCode(error) ?? "")) throw error;
      const changes = block.map(({ change }) => change);
      await takeBackChanges(context, changes, names);
      return false;
    }
  };
  for (const block of inCells(formulas)) {
    const entering = block.map((held) => ({ held, change: thawing(held) }));
    const changes = entering.map(({ change }) => change);
    keep((later) => takeBackChanges(later, changes, names), ...sheetsOf(block));
    // Each block as large as a request may be.
    if (await isTaken(entering)) {
      entered.push(...block);
      continue;
    }
    for (const one of entering) {
      const each = one.held;
      if (await isTaken([one])) entered.push(each);
      else refused.push(leftOf(each, "Excel does not take its formula"));
    }
  }
  return { entered, refused };
}

interface Entering {
  readonly held: FrozenNow;
  readonly change: Change;
}

/** Emptied first: a cell that is calculated may show what stood in it, which would pass for the answer. */
function enter(context: Excel.RequestContext, block: readonly Entering[]): () => void {
  const helds = new Map(block.map(({ held, change }) => [change, held]));
  const learn = lookAtChanges(
    context,
    block.map(({ change }) => change),
    (change, now) => {
      const held = helds.get(change);
      return held && firstTyped(held, now);
    },
  );
  for (const { held } of block) {
    const range = rangeOfCells(context, held);
    range.clear("Contents");
    typeInto(range, formulaAlone(held.formula, held), held.numberFormats);
  }
  return learn;
}
