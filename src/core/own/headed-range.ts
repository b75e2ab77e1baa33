import type { KeptCells } from "./cells/kept-cells";
import type { Cells, ReadOdd } from "./cells/plain-cell";
import type { Layout } from "./columns/layout";
import type { Problems } from "./problems";

/** A range, of which the head is known. */
export interface HeadedRange {
  readonly cells: Cells;
  readonly kept: KeptCells;
  /** The row of its headers. */
  readonly head: number;
  readonly layout: Layout;
  readonly problems: Problems;
  readonly readOdd: ReadOdd;
}
