import { isBlankRow, plainCell, type Cells, type ReadOdd } from "./cells/plain-cell";
import { layoutOf, type Layout } from "./columns/layout";
import type { OwnDataset } from "./own-dataset";
import { Problems } from "./problems";
import { RangeReader } from "./range-reader";

/** A range as it was read. */
export interface ReadRange {
  /** Undefined where the head cannot be read. */
  readonly layout: Layout | undefined;
  readonly problems: Problems;
  /** Undefined where there is a problem. */
  readonly dataset: OwnDataset | undefined;
}

/** Reads a range as a dataset: a row of headers, then rows of figures. */
export function readRange(cells: Cells, readOdd: ReadOdd): ReadRange {
  const problems = new Problems();
  const head = cells.findIndex((row) => !isBlankRow(row));
  if (head < 0) {
    problems.add(undefined, "Your range is empty.");
    return { layout: undefined, problems, dataset: undefined };
  }
  const layout = layoutOf((cells[head] ?? []).map((cell) => plainCell(cell, readOdd)));
  if (typeof layout === "string") {
    problems.add(undefined, layout);
    return { layout: undefined, problems, dataset: undefined };
  }
  const dataset = new RangeReader(cells, head, layout, problems, readOdd).read();
  return { layout, problems, dataset: problems.count === 0 ? dataset : undefined };
}
