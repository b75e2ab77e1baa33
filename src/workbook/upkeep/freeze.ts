import { abilities } from "../host/abilities";
import type { KnownNames } from "../reading/spelling";
import { allOrNothing, type Keep } from "../host/all-or-nothing";
import type { Scope } from "./areas-to-scan";
import { sheetsOf } from "./by-sheet";
import { checksum } from "./checksum";
import { readFilledCells, type FilledCells } from "./filled-cells";
import { keepInNotes } from "./keep-in-notes";
import { keepOnSheet } from "./keep-on-sheet";
import { frozenValue, isPassing } from "./frozen-value";
import { blocksOf, inBlocks, type Watch } from "./in-blocks";
import { scanFormulas } from "./scan-formulas";

/** What can be frozen, and what cannot because it shows no value of its own, such as `#NAME?` or `#BUSY!`. */
export interface Freezable {
  readonly formulas: readonly FilledCells[];
  readonly passing: readonly FilledCells[];
}

/** A frozen formula with the mark of what its cells hold now. */
export interface Marked extends FilledCells {
  readonly check: string;
}

const CELLS_A_BLOCK = 2000;

/** Finds what could be frozen, and changes nothing. */
export const findFreezable = (scope: Scope, known: KnownNames, watch?: Watch): Promise<Freezable> =>
  Excel.run((context) => readFreezable(context, scope, known, watch));

/**
 * Turns formulas into their values, the whole spill of each, and keeps the formulas in notes, or on a sheet of their
 * own where Excel has no notes; all of them or, when that fails or is cancelled, none.
 */
export function freeze(scope: Scope, known: KnownNames, watch?: Watch): Promise<Freezable> {
  return allOrNothing(async (context, keep) => {
    const freezable = await readFreezable(context, scope, known, watch);
    const marked = await writeValues(context, freezable.formulas, keep, watch);
    const keepFormulas = abilities().notes ? keepInNotes : keepOnSheet;
    if (marked.length > 0) await keepFormulas(context, marked, keep, watch);
    return freezable;
  });
}

async function readFreezable(
  context: Excel.RequestContext,
  scope: Scope,
  known: KnownNames,
  watch?: Watch,
): Promise<Freezable> {
  const found = await readFilledCells(context, await scanFormulas(context, scope, known, watch), watch);
  return {
    formulas: found.filter(({ value }) => !isPassing(value)),
    passing: found.filter(({ value }) => isPassing(value)),
  };
}

async function writeValues(
  context: Excel.RequestContext,
  formulas: readonly FilledCells[],
  keep: Keep,
  watch?: Watch,
): Promise<Marked[]> {
  const marked: Marked[] = [];
  const write = (block: readonly FilledCells[]) => {
    keep((later) => block.forEach((each) => enterFormula(later, each)), ...sheetsOf(block));
    const ranges = block.map((each) => {
      const range = cellsOf(context, each);
      range.values = each.values.map((line) => line.map(frozenValue));
      // The mark is of what Excel made of the values.
      range.load("values");
      return range;
    });
    return () => {
      for (const [at, each] of block.entries()) {
        marked.push({ ...each, check: checksum(ranges[at]?.values ?? []) });
      }
    };
  };
  const blocks = blocksOf(formulas, CELLS_A_BLOCK, ({ rows, columns }) => rows * columns);
  await inBlocks(context, "Freezing", blocks, write, watch);
  return marked;
}

/** Cells that a formula fills. */
export type Cells = Pick<FilledCells, "sheetId" | "row" | "column" | "rows" | "columns">;

export const cellsOf = (
  { workbook }: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: Cells,
): Excel.Range => workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);

/** Enters a formula into the first of its cells and empties the others, which it then fills. */
export function enterFormula(
  context: Excel.RequestContext,
  cells: Cells & { readonly formula: string },
): void {
  const range = cellsOf(context, cells);
  range.formulas = Array.from({ length: cells.rows }, (_, row) =>
    Array.from({ length: cells.columns }, (__, column) => (row + column === 0 ? cells.formula : "")),
  );
}
