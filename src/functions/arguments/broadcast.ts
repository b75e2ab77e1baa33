import { invalid } from "../../core/refusal";
import type { Answer } from "../results/answer";
import { readCell, type CellRead } from "./cell";
import { refuseTooMany } from "./cell-limit";
import { cellAt, type Grid } from "./grid";
import { trim } from "./trim";

interface Argument {
  /** Its name in messages, such as `areas`. */
  readonly name: string;
  readonly grid: Grid;
  /** Whether an empty cell of it leaves the result empty. */
  readonly quiet?: boolean;
}

/**
 * Computes a cell for every place of the arguments' common shape: in each direction their sizes are equal or 1, so
 * a column against a row gives a matrix and equal shapes go cell by cell. An empty cell gives "" in its place.
 */
export function broadcast(
  given: readonly Argument[],
  compute: (cells: readonly CellRead[]) => Answer,
): Answer[][] {
  const grids = trim(given.map(({ grid }) => grid));
  const rows = commonSize(given, grids, "rows");
  const columns = commonSize(given, grids, "columns");
  refuseTooMany(rows, columns);
  const sources = grids.map((grid, at) => ({ grid, at, quiet: given[at]?.quiet !== false }));
  const cells = new Array<CellRead>(grids.length);
  const result: Answer[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: Answer[] = [];
    for (let column = 0; column < columns; column += 1) {
      let empty = false;
      for (const { grid, at, quiet } of sources) {
        const cell = readCell(cellAt(grid, row, column));
        cells[at] = cell;
        if (quiet && cell === undefined) empty = true;
      }
      line.push(empty ? "" : compute(cells));
    }
    result.push(line);
  }
  return result;
}

function commonSize(
  given: readonly Argument[],
  grids: readonly Grid[],
  direction: "rows" | "columns",
): number {
  const sizes = new Set(grids.map((grid) => grid[direction]).filter((size) => size !== 1));
  if (sizes.size > 1) {
    const shapes = grids.map((grid, at) => `${given[at]?.name ?? ""} ${grid.rows} × ${grid.columns}`);
    throw invalid(
      `The shapes do not fit (rows × columns): ${shapes.join(", ")}. In each direction sizes must be equal or 1; ` +
        "lay one of them the other way for a matrix.",
    );
  }
  const [size] = sizes;
  return size ?? 1;
}
