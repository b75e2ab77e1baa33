import { membersOf } from "../../core/catalogue/areas";
import { Refusal } from "../../core/refusal";
import type { Grid } from "./grid";
import { areaIn } from "./names";

/** The members a cell stands for where it names a group; undefined for anything else. */
function members(cell: unknown): string[] | undefined {
  const area = areaIn(cell);
  if (area === undefined || area instanceof Refusal || area.kind !== "group") return undefined;
  return membersOf(area).map(({ code }) => code);
}

/** Replaces each group in a list of areas by its members: down a column or a single cell, along a row. */
export function expandGroups(grid: Grid): Grid {
  if (!grid.cells.some((row) => row.some((cell) => members(cell) !== undefined))) return grid;
  if (grid.columns === 1) {
    const cells = grid.cells.flatMap((row) => (members(row[0]) ?? [row[0]]).map((cell) => [cell]));
    return { rows: cells.length, columns: 1, cells };
  }
  if (grid.rows === 1) {
    const cells = (grid.cells[0] ?? []).flatMap((cell) => members(cell) ?? [cell]);
    return { rows: 1, columns: cells.length, cells: [cells] };
  }
  // A group has no one place in a block; its cell says so.
  return grid;
}

/** The cells of a list read row by row, groups replaced by their members. */
export const listOfAreas = (grid: Grid): unknown[] =>
  grid.cells.flatMap((row) => row.flatMap((cell) => members(cell) ?? [cell]));

/** The cells of a list read row by row. */
export const listOf = (grid: Grid): unknown[] => grid.cells.flat();
