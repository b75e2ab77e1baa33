import { filledIn } from "../filled-in";
import type { Plan } from "../plan";

/** How many cells of a page show something, those that a formula spills into included. */
export function cellsShown(page: Plan): number {
  const { spills = [] } = page;
  // The cell that a formula stands in is counted among those that are written.
  return filledIn(page).length + spills.reduce((sum, { rows, columns }) => sum + rows * columns - 1, 0);
}
