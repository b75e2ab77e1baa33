import { KeptCells } from "./cells/kept-cells";
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

/** Titles and notes above a table take no more rows. */
const MOST_ABOVE = 12;

/** The row of headers where others stand above it; undefined where there is none. */
function headBelow(cells: Cells, head: number, readOdd: ReadOdd): number | undefined {
  const at = cells
    .slice(head + 1, head + 1 + MOST_ABOVE)
    .findIndex((row) => typeof layoutOf(row.map((cell) => plainCell(cell, readOdd))) !== "string");
  return at < 0 ? undefined : head + 1 + at;
}

/** Reads a range as a dataset: a row of headers, then rows of figures. */
export function readRange(cells: Cells, readOdd: ReadOdd, kept = new KeptCells(cells)): ReadRange {
  const problems = new Problems();
  const head = cells.findIndex((row) => !isBlankRow(row));
  if (head < 0) {
    problems.add(undefined, "Your range is empty.");
    return { layout: undefined, problems, dataset: undefined };
  }
  const layout = layoutOf((cells[head] ?? []).map((cell) => plainCell(cell, readOdd)));
  if (typeof layout === "string") {
    const lower = headBelow(cells, head, readOdd);
    problems.add(
      undefined,
      lower === undefined ? layout : `Row ${lower + 1} looks like the headers: let your range begin there.`,
    );
    return { layout: undefined, problems, dataset: undefined };
  }
  const dataset = new RangeReader({ cells, kept, head, layout, problems, readOdd }).read();
  return { layout, problems, dataset: problems.count === 0 ? dataset : undefined };
}
