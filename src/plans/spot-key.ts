import type { Spot } from "./plan";

/** A name for a cell, in maps of cells. */
export const spotKey = ({ row, column }: Spot): string => `${row},${column}`;
