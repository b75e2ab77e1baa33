import type { PlannedCell } from "../plan";

/** A cell that formulas refer to: how they write it, and what it holds today. */
export interface Held<T extends string | number = string> {
  /** Such as `$A$4`, `$A12` or `B$9`. */
  readonly ref: string;
  readonly value: T;
}

/** Stands for a cell where there is none: an empty text, which the functions take for left out. */
export const NO_CELL: Held = { ref: '""', value: "" };

/** A held cell with what is written into it. */
export interface HeldCell<T extends string | number = string> extends Held<T> {
  readonly cell: PlannedCell;
}
