import type { Place, Plan, PlannedCell, Spot } from "../../plan/plan";
import type { Held } from "./compare-page";
import { contentsOf, isSame, keyOf } from "./page-contents";

/**
 * Whether rows or columns were put into a page or taken out since it was written, so that its cells are not where its
 * plan has them: its last line is found elsewhere, or a series of a chart has another header.
 */
export function wasMoved(page: Plan, held: Held): boolean {
  const contents = contentsOf(page);
  const isThere = ({ row, column }: Spot, cell: PlannedCell): boolean => isSame(cell, held(row, column));
  const last = page.cells.reduce((end, { row, cells }) => Math.max(end, row + cells.length - 1), 0);
  const line = contents.get(keyOf({ row: last, column: 0 })) ?? null;
  const elsewhere = Array.from({ length: 2 * page.rows }, (_, row) => ({ row, column: 0 }));
  if (!isThere({ row: last, column: 0 }, line) && elsewhere.some((spot) => isThere(spot, line))) return true;
  return (
    page.charts
      .flatMap(({ data }) => headersOf(data))
      .map((spot) => [spot, contents.get(keyOf(spot)) ?? null] as const)
      // A name that stands there itself may be another by choice.
      .some(([spot, header]) => typeof header === "object" && !isThere(spot, header))
  );
}

const headersOf = ({ row, column, columns }: Place): readonly Spot[] =>
  Array.from({ length: columns }, (_, at) => ({ row, column: column + at }));
