import { isSameOdd } from "./kept-odd";
import { OtherCells } from "./other-cells";
import { isBlankRow, type Cells } from "./plain-cell";

/** So many rows are compared before all of them are. */
const SOME_ROWS = 32;

/**
 * The cells of a range as they are kept, up to the last row in which anything stands: a code of each, the same for equal
 * cells of a column. That of a short whole number is twice the number, that of any other cell is odd.
 */
export class KeptCells {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly codes: Int32Array;
  /** By column. */
  readonly others: readonly OtherCells[];

  constructor(range: Cells) {
    const rows = usedRows(range);
    this.rows = rows;
    this.columns = widest(range, rows);
    this.codes = new Int32Array(rows * this.columns);
    this.others = Array.from({ length: this.columns }, (_, column) => new OtherCells(column, rows));
    const { codes, others } = this;
    for (let row = 0, at = 0; row < rows; row += 1) {
      const cells = range[row] ?? NO_CELLS;
      for (const column of others) {
        const cell = cells[column.column];
        codes[at] = typeof cell === "number" && isShort(cell) ? cell * 2 : column.placeOf(cell) * 2 + 1;
        at += 1;
      }
    }
  }

  /** How many cells there are. */
  get count(): number {
    return this.codes.length;
  }

  code(row: number, column: number): number {
    return this.codes[row * this.columns + column] ?? 0;
  }

  /** The cell that has a code in a column. */
  cell(code: number, column: number): unknown {
    return isWhole(code) ? code / 2 : this.others[column]?.all[placeOf(code)];
  }

  /** Lets go of what only reading needs. */
  settle(): void {
    for (const column of this.others) column.settle();
  }

  /** Whether a range, of which so many rows are used, has the same cells. */
  isSame(range: Cells, rows: number): boolean {
    if (rows !== this.rows) return false;
    // A few rows tell most other ranges apart: one that was changed at its end is the same up to there.
    const step = Math.floor(rows / SOME_ROWS);
    return (step <= 1 || this.isSameEach(range, step)) && this.isSameEach(range, 1);
  }

  private isSameEach(range: Cells, stride: number): boolean {
    const { rows, columns, codes } = this;
    const others = this.others.map(({ all }) => all);
    for (let row = rows - 1; row >= 0; row -= stride) {
      const cells = range[row] ?? NO_CELLS;
      if (cells.length > columns) return false;
      for (let column = 0, at = row * columns; column < columns; column += 1, at += 1) {
        const cell = cells[column];
        const code = codes[at] ?? 0;
        // Numbers apart from others, each of which is compared quickly.
        if (isWhole(code)) {
          if (cell !== code >> 1) return false;
          continue;
        }
        const kept = others[column]?.[placeOf(code)];
        if (cell !== kept && !isSameOdd(kept, cell)) return false;
      }
    }
    return true;
  }
}

const NO_CELLS: readonly unknown[] = [];

/** Whether a number is whole, and its double has no more than 32 bits. */
const isShort = (number: number): boolean => (number << 1) >> 1 === number;

/** Whether a code is that of a short whole number, which is the half of it. */
export const isWhole = (code: number): boolean => (code & 1) === 0;

/** The place of any other cell among those of its column. */
export const placeOf = (code: number): number => code >> 1;

function widest(range: Cells, rows: number): number {
  let columns = 0;
  for (let row = 0; row < rows; row += 1) columns = Math.max(columns, range[row]?.length ?? 0);
  return columns;
}

/** How many rows there are up to the last in which anything stands: of whole columns most are empty. */
export function usedRows(range: Cells): number {
  let rows = range.length;
  while (rows > 0 && isBlankRow(range[rows - 1] ?? [])) rows -= 1;
  return rows;
}
