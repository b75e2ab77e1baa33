import { abilities } from "../host/abilities";
import type { Place } from "../../plans/plan";

/** Asks where formulas fill cells right up to a place; what it gives is called after the sync: "above", "left of". */
export function lookAtSpills(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Place,
): () => readonly string[] {
  if (!abilities().spills) return () => [];
  const sides = [
    ...(row > 0 ? [{ side: "above", range: sheet.getRangeByIndexes(row - 1, column, 1, columns) }] : []),
    ...(column > 0 ? [{ side: "left of", range: sheet.getRangeByIndexes(row, column - 1, rows, 1) }] : []),
  ];
  for (const { range } of sides) range.load("hasSpill");
  // Null where some cells do and others do not.
  return () =>
    sides.flatMap(({ side, range }) => ((range.hasSpill as boolean | null) === false ? [] : [side]));
}
