import { cellsOf } from "../../../plans/address";
import type { Place } from "../../../plans/plan";
import type { Obstacle } from "./obstacles";

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** That a place reaches beyond the last row or column that a sheet has, to which Excel says nothing of use. */
export function edgeOf({ row, column, rows, columns }: Place): Obstacle | undefined {
  if (row + rows <= MOST_ROWS && column + columns <= MOST_COLUMNS) return undefined;
  const spot = { row: Math.min(row, MOST_ROWS - 1), column: Math.min(column, MOST_COLUMNS - 1) };
  return {
    what: `From ${cellsOf({ ...spot, rows: 1, columns: 1 })} on the sheet has no room for ${rows} rows and ${columns} columns`,
    remedy: "Choose another place, or a new sheet.",
  };
}
