import { cellsOf } from "./freeze";
import type { Frozen } from "./find-frozen";
import { frozenValue } from "./frozen-value";
import { blocksOf } from "./in-blocks";

/** A frozen formula with what its cells hold. */
export interface Held extends Frozen {
  readonly formulasNow: readonly (readonly unknown[])[];
  readonly valuesNow: readonly (readonly unknown[])[];
}

const CELLS_A_BLOCK = 2000;

export const inCells = <T extends Frozen>(frozen: readonly T[]): T[][] =>
  blocksOf(frozen, CELLS_A_BLOCK, ({ rows, columns }) => rows * columns);

/** Puts the values of a frozen formula into its cells again. */
export function putValues(context: Excel.RequestContext, each: Held): void {
  cellsOf(context, each).values = each.valuesNow.map((line) => line.map(frozenValue));
}
