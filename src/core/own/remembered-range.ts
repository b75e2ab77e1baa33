import type { Refusal } from "../refusal";
import { isBlankRow, type Cells, type ReadOdd } from "./cells/plain-cell";
import type { OwnDataset } from "./own-dataset";
import { readRange } from "./read-range";

/** More ranges than these are read again when they are asked for. */
const MOST_RANGES = 6;
/** So many cells are kept of all of them together, beside the last. */
const MOST_CELLS = 4_000_000;
/** So many rows are compared before all of them are. */
const SOME_ROWS = 32;

/** A range that was read, with a copy of its cells up to the last row in which anything stands. */
interface Remembered {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly unknown[];
  readonly found: OwnDataset | Refusal;
}

const known: Remembered[] = [];

/**
 * The figures of a range as a dataset, or what is wrong with it. Excel hands over its cells and never its place, so that
 * a range is known by its cells alone: it is read once, and then compared.
 */
export function ownDatasetOf(cells: Cells, readOdd: ReadOdd): OwnDataset | Refusal {
  const rows = usedRows(cells);
  const at = known.findIndex((each) => isSame(each, cells, rows));
  const seen = known[at];
  if (seen) {
    // Those asked for last stay.
    if (at > 0) known.unshift(...known.splice(at, 1));
    return seen.found;
  }
  const { dataset, problems } = readRange(rows === cells.length ? cells : cells.slice(0, rows), readOdd);
  const found = problems.refusal ?? dataset;
  if (!found) throw new RangeError("a range without a problem holds a dataset");
  remember(cells, rows, found);
  return found;
}

function remember(cells: Cells, rows: number, found: OwnDataset | Refusal): void {
  const columns = widest(cells, rows);
  const copy = new Array<unknown>(rows * columns);
  for (let row = 0, at = 0; row < rows; row += 1) {
    const from = cells[row] ?? [];
    for (let column = 0; column < columns; column += 1, at += 1) copy[at] = asKept(from[column]);
  }
  known.unshift({ columns, rows, cells: copy, found });
  let kept = 0;
  const most = known.findIndex((each, at) => (kept += each.cells.length) > MOST_CELLS && at > 0);
  known.length = Math.min(known.length, MOST_RANGES, most < 0 ? Infinity : most);
}

function isSame({ rows: kept, columns, cells: all }: Remembered, cells: Cells, rows: number): boolean {
  if (kept !== rows) return false;
  // A few rows tell most other ranges apart: one that was changed at its end is the same up to there.
  const step = Math.max(1, Math.floor(rows / SOME_ROWS));
  for (const stride of step === 1 ? [1] : [step, 1]) {
    for (let row = rows - 1; row >= 0; row -= stride) {
      const from = cells[row] ?? NO_CELLS;
      if (from.length > columns) return false;
      for (let column = 0, at = row * columns; column < columns; column += 1, at += 1) {
        if (all[at] !== from[column] && !isSameOdd(all[at], from[column])) return false;
      }
    }
  }
  return true;
}

const NO_CELLS: readonly unknown[] = [];

/** A data type by its text: it comes as a new object each time, and may change where it stands. */
class Odd {
  constructor(readonly text: string | undefined) {}
}

const asKept = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null ? new Odd(textOf(cell)) : cell;

const isSameOdd = (one: unknown, other: unknown): boolean =>
  one instanceof Odd &&
  one.text !== undefined &&
  typeof other === "object" &&
  other !== null &&
  one.text === textOf(other);

/** Undefined where a cell has more to it than JSON tells, which is read again each time. */
function textOf(cell: object): string | undefined {
  if (cell instanceof Error) return undefined;
  try {
    return JSON.stringify(cell);
  } catch {
    return undefined;
  }
}

function widest(cells: Cells, rows: number): number {
  let columns = 0;
  for (let row = 0; row < rows; row += 1) columns = Math.max(columns, cells[row]?.length ?? 0);
  return columns;
}

/** How many rows there are up to the last in which anything stands: of whole columns most are empty. */
function usedRows(cells: Cells): number {
  let rows = cells.length;
  while (rows > 0 && isBlankRow(cells[rows - 1] ?? [])) rows -= 1;
  return rows;
}
