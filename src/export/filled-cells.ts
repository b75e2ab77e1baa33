import { cellsOf } from "../plans/address";
import { filledIn, type FilledCell } from "../plans/filled-in";
import type { Place, Plan, PlannedCell, Spot } from "../plans/plan";

export type { FilledCell };

/** The filled cells of a plan, by their addresses such as `B5`; of two in one place the later. */
export const filledCells = (plan: Plan): ReadonlyMap<string, FilledCell> =>
  new Map(filledIn(plan).map((filled) => [addressAt(filled), filled]));

export const addressAt = ({ row, column }: Spot): string => cellsOf({ row, column, rows: 1, columns: 1 });

/** What a cell shows: its own value or its formula's. */
export type ShownValue = Exclude<PlannedCell, object> | undefined;

export function shownAt(filled: ReadonlyMap<string, FilledCell>, spot: Spot): ShownValue {
  const cell = filled.get(addressAt(spot))?.cell;
  if (typeof cell !== "object") return cell;
  return typeof cell.value === "object" ? cell.value.error : cell.value;
}

/** What the first column of a place shows, from top to bottom. */
export const shownIn = (
  filled: ReadonlyMap<string, FilledCell>,
  { row, column, rows }: Place,
): readonly ShownValue[] =>
  Array.from({ length: rows }, (_, at) => shownAt(filled, { row: row + at, column }));
