import { singleAreas } from "../../core/asking/single-areas";
import type { Dataset } from "../../core/figures/dataset";
import { isFound } from "../../core/refusal";
import type { Grid } from "./grid";
import { areaIn } from "./names";

/** The members a cell stands for where it names a group; undefined for anything else. */
function members(cell: unknown, within?: Dataset): string[] | undefined {
  const area = areaIn(cell, within);
  return isFound(area) && area.kind === "group" ? singleAreas(area).map(({ code }) => code) : undefined;
}

/** Whether a cell names a group, which it does not where the user's own figures have a row of that name. */
export const isGroup = (cell: unknown, within?: Dataset): boolean => members(cell, within) !== undefined;

/**
 * The areas of a function that answers with bare figures: a group that is the whole argument is replaced by its
 * members, down a column. Inside a list it stays, and is refused there, since its members would shift the answers
 * against the names beside them.
 */
export function expandGroup(grid: Grid, within?: Dataset): Grid {
  const found = grid.rows === 1 && grid.columns === 1 ? members(grid.cells[0]?.[0], within) : undefined;
  return found ? { rows: found.length, columns: 1, cells: found.map((code) => [code]) } : grid;
}

/** Replaces each group in a list of areas by its members: down a column or a single cell, along a row. */
export function expandGroups(grid: Grid, within?: Dataset): Grid {
  if (!grid.cells.some((row) => row.some((cell) => isGroup(cell, within)))) return grid;
  if (grid.columns === 1) {
    const cells = grid.cells.flatMap((row) => (members(row[0], within) ?? [row[0]]).map((cell) => [cell]));
    return { rows: cells.length, columns: 1, cells };
  }
  if (grid.rows === 1) {
    const cells = (grid.cells[0] ?? []).flatMap((cell) => members(cell, within) ?? [cell]);
    return { rows: 1, columns: cells.length, cells: [cells] };
  }
  // A group has no one place in a block; its cell says so.
  return grid;
}

/** The cells of a list read row by row, groups replaced by their members. */
export const listOfAreas = (grid: Grid, within?: Dataset): unknown[] =>
  grid.cells.flatMap((row) => row.flatMap((cell) => members(cell, within) ?? [cell]));

/** The cells of a list read row by row. */
export const listOf = (grid: Grid): unknown[] => grid.cells.flat();
