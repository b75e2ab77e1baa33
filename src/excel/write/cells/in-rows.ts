import { CELLS_A_REQUEST } from "./cell-requests";

/** A range's rows in runs that fit into a request. */
export function inRows(
  rows: number,
  columns: number,
): readonly { readonly from: number; readonly count: number }[] {
  const count = Math.max(1, Math.floor(CELLS_A_REQUEST / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / count) }, (_, at) => ({
    from: at * count,
    count: Math.min(count, rows - at * count),
  }));
}

/** The cells of a range that so many lines from a row on are for. */
export const rowsOf = (
  range: Excel.Range,
  from: number,
  lines: readonly (readonly unknown[])[],
): Excel.Range => range.getCell(from, 0).getResizedRange(lines.length - 1, (lines[0]?.length ?? 1) - 1);
