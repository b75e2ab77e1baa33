import { KeptCells } from "./cells/kept-cells";
import { isBlank, isBlankRow, plainCell, type Cells, type ReadOdd } from "./cells/plain-cell";
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

/** Whether the row of headers and the one below it make one together, as merged cells leave them. */
function areTwo(cells: Cells, head: number, readOdd: ReadOdd): boolean {
  const [upper, lower] = [head, head + 1].map((row) => cells[row] ?? []);
  if (!upper || !lower) return false;
  const together = (first: readonly unknown[], second: readonly unknown[]): boolean =>
    typeof layoutOf(upper.map((_, at) => plainCell(isBlank(first[at]) ? second[at] : first[at], readOdd))) !==
    "string";
  return together(upper, lower) || together(lower, upper);
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
    const rows = `${head + 1} and ${head + 2}`;
    problems.add(
      undefined,
      lower !== undefined
        ? `Row ${lower + 1} looks like the headers: let your range begin there.`
        : areTwo(cells, head, readOdd)
          ? `The headers of your range stand in two rows, ${rows}: put them into one.`
          : layout,
    );
    return { layout: undefined, problems, dataset: undefined };
  }
  const dataset = new RangeReader({ cells, kept, head, layout, problems, readOdd }).read();
  return { layout, problems, dataset: problems.count === 0 ? dataset : undefined };
}
