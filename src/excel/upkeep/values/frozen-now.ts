import { isSpelled } from "../../write/cells/cell-content";
import type { Contents } from "../../write/cells/read-contents";
import type { Change } from "../change";
import type { Frozen } from "../noted/find-frozen";
import { frozenValue } from "./frozen-value";
import { blocksOf } from "../in-blocks";

/** A frozen formula with what its cells hold. */
export interface FrozenNow extends Frozen {
  readonly formulasNow: readonly (readonly unknown[])[];
  readonly valuesNow: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

const CELLS_A_BLOCK = 2000;

export const inCells = <T extends Frozen>(frozen: readonly T[]): T[][] =>
  blocksOf(frozen, CELLS_A_BLOCK, ({ rows, columns }) => rows * columns);

/** What bringing a formula back writes into its cells. */
export const thawing = (each: FrozenNow): Change => ({
  ...each,
  typed: each.valuesNow.map((line) => line.map(frozenValue)),
  isOurs: ({ formula }, row, column) => row + column === 0 && isSpelled(formula, each.formula),
});

/** The first of a frozen formula's cells that no longer holds what it held. */
export function firstTyped(
  { formulasNow, valuesNow }: FrozenNow,
  now: Contents,
): { readonly row: number; readonly column: number } | undefined {
  for (const [row, line] of now.entries())
    for (const [column, { formula, value }] of line.entries())
      if (formula !== formulasNow[row]?.[column] || value !== valuesNow[row]?.[column])
        return { row, column };
  return undefined;
}
