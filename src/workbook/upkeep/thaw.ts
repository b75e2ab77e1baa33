import { allOrNothing, type Keep } from "../host/all-or-nothing";
import { sheetsOf } from "./by-sheet";
import { checksum } from "./checksum";
import { findFrozen, type Frozen } from "./find-frozen";
import { cellsOf, enterFormula } from "./freeze";
import { frozenValue } from "./frozen-value";
import { blocksOf, inBlocks, type Watch } from "./in-blocks";
import { letGo } from "./let-go";

/** What became of the formulas that the workbook keeps. */
export interface Thawed {
  readonly formulas: readonly Frozen[];
  /** Left as they are, because their cells no longer hold what was frozen. */
  readonly changed: readonly Frozen[];
}

/** A frozen formula with what its cells hold. */
interface Held extends Frozen {
  readonly formulasNow: readonly (readonly unknown[])[];
  readonly valuesNow: readonly (readonly unknown[])[];
}

const CELLS_A_BLOCK = 2000;

/** Finds what could be brought back, and changes nothing. */
export const findThawable = (watch?: Watch): Promise<Thawed> =>
  Excel.run(async (context) => sorted(await readHeld(context, watch)));

/**
 * Enters the formulas again that freezing has kept, and lets go of the notes; all of them or, when that fails or is
 * cancelled, none. Cells that were changed since are left alone.
 */
export function thaw(watch?: Watch): Promise<Thawed> {
  return allOrNothing(async (context, keep) => {
    const thawed = sorted(await readHeld(context, watch));
    const { formulas } = thawed;
    await enterAll(context, formulas, keep, watch);
    if (formulas.length > 0) await letGo(context, formulas, keep, watch);
    return thawed;
  });
}

async function readHeld(context: Excel.RequestContext, watch?: Watch): Promise<Held[]> {
  const held: Held[] = [];
  const read = (block: readonly Frozen[]) => {
    const ranges = block.map((frozen) => {
      const range = cellsOf(context, frozen);
      range.load("formulas, values");
      return range;
    });
    return () => {
      for (const [at, frozen] of block.entries()) {
        const range = ranges[at];
        if (range) held.push({ ...frozen, formulasNow: range.formulas, valuesNow: range.values });
      }
    };
  };
  await inBlocks(context, "Reading", inCells(await findFrozen(context)), read, watch);
  return held;
}

function sorted(held: readonly Held[]): { formulas: Held[]; changed: Held[] } {
  const isAsFrozen = ({ check, formulasNow, valuesNow }: Held): boolean =>
    check === undefined ? !String(formulasNow[0]?.[0]).startsWith("=") : check === checksum(valuesNow);
  return { formulas: held.filter(isAsFrozen), changed: held.filter((each) => !isAsFrozen(each)) };
}

async function enterAll(
  context: Excel.RequestContext,
  formulas: readonly Held[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  const enter = (block: readonly Held[]): undefined => {
    keep(
      (later) => {
        for (const each of block) {
          cellsOf(later, each).values = each.valuesNow.map((line) => line.map(frozenValue));
        }
      },
      ...sheetsOf(block),
    );
    block.forEach((each) => enterFormula(context, each));
  };
  await inBlocks(context, "Bringing formulas back", inCells(formulas), enter, watch);
}

const inCells = <T extends Frozen>(frozen: readonly T[]): T[][] =>
  blocksOf(frozen, CELLS_A_BLOCK, ({ rows, columns }) => rows * columns);
