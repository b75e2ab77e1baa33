import type { Refusal } from "../refusal";
import { KeptCells, usedRows } from "./cells/kept-cells";
import type { Cells, ReadOdd } from "./cells/plain-cell";
import type { OwnDataset } from "./own-dataset";
import { readRange } from "./read-range";

/** More ranges than these are read again when they are asked for. */
const MOST_RANGES = 6;
/** So many cells are kept of all of them together, beside the last. */
const MOST_CELLS = 4_000_000;

/** A range that was read. */
interface Remembered {
  readonly cells: KeptCells;
  readonly found: OwnDataset | Refusal;
}

const known: Remembered[] = [];

/**
 * The figures of a range as a dataset, or what is wrong with it. Excel hands over its cells and never its place, so that
 * a range is known by its cells alone: it is read once, and then compared.
 */
export function ownDatasetOf(range: Cells, readOdd: ReadOdd): OwnDataset | Refusal {
  const rows = usedRows(range);
  const at = known.findIndex(({ cells }) => cells.isSame(range, rows));
  const seen = known[at];
  if (seen) {
    // Those asked for last stay.
    if (at > 0) known.unshift(...known.splice(at, 1));
    return seen.found;
  }
  const cells = new KeptCells(range);
  const { dataset, problems } = readRange(range, readOdd, cells);
  const found = problems.refusal ?? dataset;
  if (!found) throw new RangeError("a range without a problem holds a dataset");
  cells.settle();
  remember({ cells, found });
  return found;
}

function remember(read: Remembered): void {
  known.unshift(read);
  let kept = 0;
  const most = known.findIndex(({ cells }, at) => (kept += cells.count) > MOST_CELLS && at > 0);
  known.length = Math.min(known.length, MOST_RANGES, most < 0 ? Infinity : most);
}
