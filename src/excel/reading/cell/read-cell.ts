import type { Call } from "../formula/find-calls";
import type { HeldCells, Offset } from "./held-cells";

/** A cell with a formula of ours, as it was when it was read. */
export interface ReadCell {
  readonly sheetId: string;
  readonly sheet: string;
  /** Where the formula is: `B3`. */
  readonly cell: string;
  /** The selected cell, where the formula fills it from another. */
  readonly filled?: string;
  /** As Excel's API gives it, in English with commas. */
  readonly formula: string;
  /** What the selected cell holds. */
  readonly value: unknown;
  /** That value as the cell shows it. */
  readonly text: string;
  readonly calls: readonly [Call, ...Call[]];
  readonly surroundings: Surroundings;
}

/** A selected cell in which no function of ours is called. */
export interface OtherCell {
  /** Where it is: `B2`. */
  readonly other: string;
  /** A function that it calls as one of ours and that there is none of: `SHARES`. */
  readonly unknown?: string;
}

/** What stands around a selected cell, as far as it tells what the cell is about. */
export interface Surroundings {
  /** What the cells hold that the calls' arguments refer to, by the reference as it is written. */
  readonly inputs: ReadonlyMap<string, HeldCells>;
  /** How far the selected cell lies from the formula that fills it. */
  readonly offset: Offset;
  /** The first three rows of what the formula fills; none where it fills one cell. */
  readonly head: readonly (readonly unknown[])[];
  /** The row of the selected cell in what the formula fills. */
  readonly line: readonly unknown[];
}
