import type { Area } from "../stand-in/area";

export type SheetSize = Pick<Area, "rows" | "columns">;

/** As Excel's sheets have them; the grid lays out all that a sheet has, so that ours grow towards them. */
const MOST: SheetSize = { rows: 1_048_576, columns: 16_384 };
/** Beyond what is used or selected: room for what a formula fills from there. */
const SPARE: SheetSize = { rows: 500, columns: 60 };

/** The size of a sheet that reaches some way beyond these cells; never smaller than it is. */
export function grownSize(size: SheetSize, { row, column, rows, columns }: Area): SheetSize {
  const grown = (has: number, end: number, side: keyof SheetSize): number =>
    Math.max(has, Math.min(end + SPARE[side], MOST[side]));
  return {
    rows: grown(size.rows, row + rows, "rows"),
    columns: grown(size.columns, column + columns, "columns"),
  };
}
