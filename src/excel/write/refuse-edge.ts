import { cellsOf } from "../../plans/address";
import type { Place } from "../../plans/plan";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Throws where a place reaches beyond the last row or column that a sheet has, to which Excel says nothing of use. */
export function refuseEdge(place: Place): void {
  const { row, column, rows, columns } = place;
  if (row + rows <= ROWS && column + columns <= COLUMNS) return;
  const from = cellsOf({ row: Math.min(row, ROWS - 1), column, rows: 1, columns: 1 });
  throw new Error(
    `From ${from} on the sheet has no room for ${rows} rows and ${columns} columns. Choose another place, or a new sheet.`,
  );
}
