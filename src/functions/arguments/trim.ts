import { readCell } from "./cell";
import type { Grid } from "./grid";

/** Above this many rows or columns a range is taken for a whole column or row, whose empty end is cut. */
const LONG = 10_000;

/**
 * Cuts the empty rows and columns at the end of long ranges, all arguments at the same place: after the last in
 * which any of them has a value. Shorter ranges keep their shape.
 */
export function trim(grids: readonly Grid[]): Grid[] {
  const rows = keep(grids, "rows");
  const columns = keep(grids, "columns");
  return grids.map((grid) => {
    const height = grid.rows > LONG ? Math.min(grid.rows, rows) : grid.rows;
    const width = grid.columns > LONG ? Math.min(grid.columns, columns) : grid.columns;
    if (height === grid.rows && width === grid.columns) return grid;
    return {
      rows: height,
      columns: width,
      cells: grid.cells.slice(0, height).map((row) => row.slice(0, width)),
    };
  });
}

/** How many rows or columns hold all values, at least one. */
function keep(grids: readonly Grid[], direction: "rows" | "columns"): number {
  if (!grids.some((grid) => grid[direction] > LONG)) return Infinity;
  const along = grids.filter((grid) => grid[direction] > 1);
  return Math.max(1, ...along.map((grid) => lastWithValue(grid, direction)));
}

function lastWithValue(grid: Grid, direction: "rows" | "columns"): number {
  const has = (cell: unknown): boolean => readCell(cell) !== undefined;
  if (direction === "rows") {
    let last = grid.rows;
    while (last > 0 && !(grid.cells[last - 1] ?? []).some(has)) last -= 1;
    return last;
  }
  return grid.cells.reduce((widest, row) => {
    let last = row.length;
    while (last > widest && !has(row[last - 1])) last -= 1;
    return Math.max(widest, last);
  }, 0);
}
