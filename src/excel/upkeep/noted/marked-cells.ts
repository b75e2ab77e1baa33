import type { FilledCells } from "../values/filled-cells";

/** A frozen formula with the mark of what its cells hold now. */
export interface MarkedCells extends FilledCells {
  readonly check: string;
}
