import type { FilledCells } from "../values/filled-cells";

/** A frozen formula with the mark of what its cells hold now. */
export interface Marked extends FilledCells {
  readonly check: string;
}
