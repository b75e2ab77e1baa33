import { invalid } from "../../core/refusal";

/** A matrix argument as Excel passes it: a range, an array or one value. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

/** The grid of an argument; undefined where it was left out. */
export function gridOf(argument: unknown): Grid | undefined {
  if (argument === null || argument === undefined) return undefined;
  if (!Array.isArray(argument)) return { rows: 1, columns: 1, cells: [[argument]] };
  const cells = argument.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return cells.length === 0 || columns === 0 ? emptyGrid : { rows: cells.length, columns, cells };
}

const emptyGrid: Grid = { rows: 1, columns: 1, cells: [[""]] };

/** Stands for an argument of more than one cell. */
export const SEVERAL = Symbol("several");

/** The cell of an argument that has just one, `missing` where it was left out. */
export function onlyCell(argument: unknown, missing: unknown): unknown {
  if (argument === null || argument === undefined) return missing;
  if (!Array.isArray(argument)) return argument;
  const row: unknown = argument.length === 1 ? argument[0] : undefined;
  return Array.isArray(row) && row.length === 1 ? row[0] : SEVERAL;
}

/** The one value of text as a grid, for arguments that were left out. */
export const gridOfValue = (value: unknown): Grid => ({ rows: 1, columns: 1, cells: [[value]] });

/** A cell; where the grid is one wide or high it serves the whole breadth or height. */
export function cellAt(grid: Grid, row: number, column: number): unknown {
  return grid.cells[grid.rows === 1 ? 0 : row]?.[grid.columns === 1 ? 0 : column];
}

/** The grid of an argument that a call needs. */
export function neededGrid(argument: unknown, name: string): Grid {
  const grid = gridOf(argument);
  if (!grid) throw invalid(`No ${name} given.`);
  return grid;
}
