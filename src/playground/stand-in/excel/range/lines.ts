import { formatAddress } from "../../area";
import type { Grid } from "../../grid";
import { insertDeleteConflict } from "../office-error";
import { MOST_COLUMNS, MOST_ROWS, type RangePlace } from "../place";
import type { RequestQueue } from "../request-queue";

type Lines = ReturnType<typeof linesOf>;

/** Puts whole rows or columns in before a range of such. */
export function insertLines(queue: RequestQueue, place: RangePlace, shift: string): void {
  const lines = linesOf(place, shift, "Down", "Right");
  refuseCut(queue.grid, place, lines);
  queue.grid.shiftLines(place.sheet.id, { axis: lines.axis, at: lines.at, by: lines.count });
  queue.cellsChanged();
}

/** Takes whole rows or columns out. */
export function deleteLines(queue: RequestQueue, place: RangePlace, shift: string): void {
  const { axis, at, count } = linesOf(place, shift, "Up", "Left");
  queue.grid.shiftLines(place.sheet.id, { axis, at, by: -count });
  queue.cellsChanged();
}

function linesOf({ area }: RangePlace, shift: string, ofRows: string, ofColumns: string) {
  if (shift === ofRows && area.columns === MOST_COLUMNS)
    return { axis: "rows", at: area.row, count: area.rows } as const;
  if (shift === ofColumns && area.rows === MOST_ROWS)
    return { axis: "columns", at: area.column, count: area.columns } as const;
  throw new Error(`to shift cells "${shift}" that are no whole rows or columns is not in the stand-in`);
}

/** Part of an array cannot be moved without the rest. */
function refuseCut(grid: Grid, { sheet }: RangePlace, { axis, at }: Lines): void {
  const used = grid.usedArea(sheet.id);
  if (!used) return;
  const first = axis === "rows" ? { ...used, row: at, rows: 1 } : { ...used, column: at, columns: 1 };
  const isCut = grid
    .read(sheet.id, first)
    .flat()
    .some(({ spillParent: parent }) => parent && (axis === "rows" ? parent.row : parent.column) < at);
  if (isCut) {
    const place = formatAddress(sheet.name, first);
    throw insertDeleteConflict(`An array at ${place} would be cut.`);
  }
}
