import { toCol } from "@borgar/fx";
import type { Place } from "../plan";

export type Fixed = "" | "row" | "column" | "both";

/** A cell as a formula refers to it, with dollar signs before what is fixed: `$A12`, `B$9`, `$A$4`. */
export function refTo(row: number, column: number, fixed: Fixed = "both"): string {
  const dollar = (part: Fixed): string => (fixed === part || fixed === "both" ? "$" : "");
  return `${dollar("column")}${toCol(column)}${dollar("row")}${row + 1}`;
}

/** A range as a formula refers to it. */
export const rangeTo = ({ row, column, rows, columns }: Place, fixed: Fixed = "both"): string =>
  `${refTo(row, column, fixed)}:${refTo(row + rows - 1, column + columns - 1, fixed)}`;
