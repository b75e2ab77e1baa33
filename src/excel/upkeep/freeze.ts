import type { MarkedCells } from "./noted/marked-cells";
import { abilities } from "../host/abilities";
import type { Looking } from "../host/read-settled";
import type { OwnAnswer } from "../reading/cell/is-stale";
import type { KnownNames } from "../reading/formula/spelling";
import { namesNow } from "../write/sheets/sheet-names";
import { typeInto } from "../write/cells/type-into";
import { refuseProtected } from "../write/landing/refuse-protected";
import { allOrNothing, type Keep } from "../host/all-or-nothing";
import type { Scope } from "./areas-to-scan";
import { sheetsOf } from "./by-sheet";
import { checksum } from "./noted/checksum";
import { readFilledCells, type FilledCells } from "./values/filled-cells";
import { findNames, freezeNames, type FreezableNames } from "./names/freeze-names";
import { noteInCells } from "./noted/note-in-cells";
import { noteOnSheet } from "./noted/note-on-sheet";
import {
  rangeOfCells,
  formulaAlone,
  lookAtChanges,
  stillFills,
  takeBackChanges,
  type Change,
} from "./change";
import { isSameValue } from "./values/same-value";
import { frozenValue, isPassing } from "./values/frozen-value";
import { blocksOf, inBlocks, type Watch } from "./in-blocks";
import { readStill } from "./values/read-still";
import { scanFormulas } from "./scan-formulas";

/** What can be frozen, and what cannot. */
interface Freezable {
  readonly formulas: readonly FilledCells[];
  /** Those that show no value of their own, such as `#NAME?` or `#BUSY!`. */
  readonly passing: readonly FilledCells[];
  /** Those that change as they are looked at, or show another figure than the add-in computes now. */
  readonly stale: readonly FilledCells[];
  /** Defined names whose formulas call a function of ours, and those without a value that can be kept. */
  readonly names: FreezableNames;
}

interface FreezeOptions extends Watch, Looking {
  /** What the add-in itself computes, to hold what cells show against. */
  readonly answer?: OwnAnswer;
}

const CELLS_A_BLOCK = 2000;

/** Finds what could be frozen, and changes nothing; what is calculated just now is not waited for. */
export const findFreezable = (scope: Scope, known: KnownNames, watch?: Watch): Promise<Freezable> =>
  Excel.run(async (context) => {
    const found = await readFilledCells(context, await scanFormulas(context, scope, known, watch), watch);
    return { ...inParts(found, []), names: await namesIn(context, scope, known) };
  });

/**
 * Turns formulas into their values, the whole spill of each, and keeps the formulas in notes, or on a sheet of their
 * own where Excel has no notes; all of them or, when that fails or is cancelled, none. Values are read twice, some time
 * apart, and held against the add-in's own where these are known: a cell that is calculated anew may show its old value.
 */
export function freeze(scope: Scope, known: KnownNames, options: FreezeOptions = {}): Promise<Freezable> {
  return allOrNothing(async (context, keep) => {
    const scanned = await scanFormulas(context, scope, known, options);
    const { filled, stale } = await readStill(context, scanned, options);
    const freezable = { ...inParts(filled, stale), names: await namesIn(context, scope, known) };
    await refuseProtected(
      context,
      freezable.formulas.map(({ sheetId }) => sheetId),
    );
    const marked = await writeValues(context, freezable.formulas, keep, options);
    const keepFormulas = abilities().notes ? noteInCells : noteOnSheet;
    if (marked.length > 0) await keepFormulas(context, marked, keep, options);
    await freezeNames(context, freezable.names.names, keep);
    return freezable;
  });
}

const inParts = (found: readonly FilledCells[], stale: readonly FilledCells[]) => ({
  formulas: found.filter(({ value }) => !isPassing(value)),
  passing: found.filter(({ value }) => isPassing(value)),
  stale,
});

/** Names belong to the workbook, not to a selection. */
const namesIn = (context: Excel.RequestContext, scope: Scope, known: KnownNames): Promise<FreezableNames> =>
  scope === "workbook" ? findNames(context, known) : Promise.resolve({ names: [], passing: [] });

async function writeValues(
  context: Excel.RequestContext,
  formulas: readonly FilledCells[],
  keep: Keep,
  watch?: Watch,
): Promise<MarkedCells[]> {
  const marked: MarkedCells[] = [];
  const names = await namesNow(context);
  const write = (block: readonly FilledCells[]) => {
    const changes = block.map(freezing);
    keep((later) => takeBackChanges(later, changes, names), ...sheetsOf(block));
    const learn = lookAtChanges(context, changes, (change, now) =>
      stillFills(change, now) ? undefined : { row: 0, column: 0 },
    );
    const ranges = block.map((each) => {
      const range = rangeOfCells(context, each);
      typeInto(
        range,
        each.values.map((line) => line.map(frozenValue)),
        each.numberFormats,
      );
      return range;
    });
    // The mark is of what Excel made of the values; asked for after all of them are written, for each look may wait.
    for (const range of ranges) range.load("values");
    return () => {
      learn();
      for (const [at, each] of block.entries()) {
        marked.push({ ...each, check: checksum(ranges[at]?.values ?? []) });
      }
    };
  };
  const blocks = blocksOf(formulas, CELLS_A_BLOCK, ({ rows, columns }) => rows * columns);
  await inBlocks(context, "Freezing", blocks, write, watch);
  return marked;
}

/** What freezing writes into a formula's cells. */
const freezing = (each: FilledCells): Change => ({
  ...each,
  typed: formulaAlone(each.formula, each),
  isFilled: true,
  isOurs: ({ value }, row, column) => isSameValue(value, each.values[row]?.[column]),
});
