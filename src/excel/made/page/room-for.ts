import type { Place, Spot } from "../../../plans/plan";

/** Whole rows or columns that are put in at an edge of the old page, so that what the user has there moves aside. */
export interface NewLines {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** Cells of them that something of the user's stands on before it moves, and nothing after. */
  readonly freed: Place;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What must be put in for a larger page, so that it reaches none of the user's things: the spots are where these begin
 * outside the old page and within the new one. Nothing moves without need.
 */
export function roomFor(old: Size, next: Size, reached: readonly Spot[]): readonly NewLines[] {
  const isBelow = ({ row }: Spot): boolean => row >= old.rows;
  const isBeside = ({ column }: Spot): boolean => column >= old.columns;
  const beside = reached.some((spot) => isBeside(spot) && !isBelow(spot));
  const below = reached.some((spot) => isBelow(spot) && !isBeside(spot));
  // What is both moves either way.
  const both = reached.some((spot) => isBelow(spot) && isBeside(spot));
  const [high, wide] = [next.rows - old.rows, next.columns - old.columns];
  const rows: NewLines = {
    axis: "rows",
    at: old.rows,
    count: high,
    freed: { row: old.rows, column: 0, rows: high, columns: below ? old.columns : next.columns },
  };
  const columns: NewLines = {
    axis: "columns",
    at: old.columns,
    count: wide,
    freed: { row: 0, column: old.columns, rows: old.rows, columns: wide },
  };
  return [...(below || (both && !beside) ? [rows] : []), ...(beside ? [columns] : [])];
}
