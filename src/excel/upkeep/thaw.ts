import { allOrNothing } from "../host/all-or-nothing";
import { Cancelled } from "../host/cancelled";
import type { Looking } from "../host/read-settled";
import type { KnownNames } from "../reading/formula/spelling";
import { namesNow } from "../write/sheets/sheet-names";
import { refuseProtected } from "../write/landing/refuse-protected";
import { checksum } from "./noted/checksum";
import { differentCells, differing, type Different, type DifferentCells } from "./values/differing";
import { enterNoted } from "./enter-noted";
import { findFrozen, type Frozen, type Left } from "./noted/find-frozen";
import { rangeOfCells, takeBackChanges } from "./change";
import { inCells, thawing, type FrozenNow } from "./values/frozen-now";
import { inBlocks, STOPPED, type Watch } from "./in-blocks";
import { letGo } from "./noted/let-go";
import { findKeptNames, thawNames } from "./names/thaw-names";

/** What could be brought back of the formulas that the workbook keeps. */
export interface Thawable {
  readonly formulas: readonly Frozen[];
  /** Left as they are, because their cells no longer hold what was frozen. */
  readonly changed: readonly Frozen[];
  /** Left as they are, because what is kept of them is no formula to be entered. */
  readonly left: readonly Left[];
  /** Names that the workbook defines, whose formulas are kept. */
  readonly names: readonly string[];
}

/** What became of them. */
export interface Thawed extends Thawable {
  /** Frozen still, because they would give something else than stands there. */
  readonly different: readonly Different[];
}

interface ThawOptions extends Watch, Looking {
  /** Whether formulas come back that give something else by now. */
  readonly evenIfDifferent?: boolean;
}

/** One that comes to differ because another stays frozen is found in the next round. */
const ROUNDS = 5;

/** Finds what could be brought back, and changes nothing. */
export const findThawable = (known: KnownNames, watch?: Watch): Promise<Thawable> =>
  Excel.run(async (context) => {
    const names = await findKeptNames(context, known);
    const held = await readHeld(context, known, watch);
    return {
      ...held,
      left: [...held.left, ...names.left],
      names: names.frozen.map(({ name }) => name),
    };
  });

/**
 * Enters the formulas again that freezing has kept, and lets go of the notes; all of them or, when that fails or is
 * cancelled, none. What gives another value than stands in its cells is frozen again, unless that is wanted: rows may
 * have been put in, cells sorted or copied and sheets renamed since, and the formula then asks for something else. Cells
 * that were changed since are left alone.
 */
export function thaw(known: KnownNames, options: ThawOptions = {}): Promise<Thawed> {
  return allOrNothing(async (context, keep) => {
    const { formulas, changed, left } = await readHeld(context, known, options);
    await refuseProtected(
      context,
      formulas.map(({ sheetId }) => sheetId),
    );
    const { entered, refused } = await enterNoted(context, formulas, keep, options);
    const different = options.evenIfDifferent === true ? [] : await keepFrozen(context, entered, options);
    const stays = new Set(different.map(({ frozen }) => frozen));
    const back = entered.filter((each) => !stays.has(each));
    if (back.length > 0) await letGo(context, back, keep, options);
    const names = await thawNames(context, known, keep, options);
    return {
      formulas: back,
      changed,
      different: [
        ...different.map(({ where, stands, gives }) => ({ where, stands, gives })),
        ...names.different,
      ],
      left: [...left, ...refused, ...names.left],
      names: names.back,
    };
  });
}

async function readHeld(
  context: Excel.RequestContext,
  known: KnownNames,
  watch?: Watch,
): Promise<Omit<Thawable, "names"> & { readonly formulas: readonly FrozenNow[] }> {
  const held: FrozenNow[] = [];
  const read = (block: readonly Frozen[]) => {
    const ranges = block.map((frozen) => {
      const range = rangeOfCells(context, frozen);
      range.load("formulas, values, numberFormat");
      return range;
    });
    return () => {
      for (const [at, frozen] of block.entries()) {
        const range = ranges[at];
        if (!range) continue;
        const { formulas, values, numberFormat } = range;
        held.push({ ...frozen, formulasNow: formulas, valuesNow: values, numberFormats: numberFormat });
      }
    };
  };
  const { frozen, left } = await findFrozen(context, known);
  await inBlocks(context, "Reading", inCells(frozen), read, watch);
  return { formulas: held.filter(isAsFrozen), changed: held.filter((each) => !isAsFrozen(each)), left };
}

const isAsFrozen = ({ check, formulasNow, valuesNow }: FrozenNow): boolean =>
  check === undefined ? !String(formulasNow[0]?.[0]).startsWith("=") : check === checksum(valuesNow);

/** Puts the values again where formulas give others, until none of those that are left does. */
async function keepFrozen(
  context: Excel.RequestContext,
  entered: readonly FrozenNow[],
  options: ThawOptions,
): Promise<readonly DifferentCells[]> {
  const all: DifferentCells[] = [];
  const names = await namesNow(context);
  let back = entered;
  for (let round = 1; back.length > 0; round += 1) {
    // Formulas that make each other differ again and again are not waited for.
    const found =
      round > ROUNDS
        ? back.map((each) => differentCells(each, each.valuesNow[0]?.[0], undefined))
        : await differing(context, back, options);
    if (found.length === 0) break;
    all.push(...found);
    const stays = new Set<Frozen>(found.map(({ frozen }) => frozen));
    for (const block of inCells(back.filter((each) => stays.has(each)))) {
      if (options.signal?.aborted === true) throw new Cancelled(STOPPED);
      await takeBackChanges(context, block.map(thawing), names);
    }
    back = back.filter((each) => !stays.has(each));
  }
  return all;
}
