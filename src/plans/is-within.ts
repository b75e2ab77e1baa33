import type { Place, Spot } from "./plan";

/** Whether a place holds a cell. */
export const isWithin = ({ row, column, rows, columns }: Place, spot: Spot): boolean =>
  spot.row >= row && spot.row < row + rows && spot.column >= column && spot.column < column + columns;
