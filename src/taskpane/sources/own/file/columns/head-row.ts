import { isBlank } from "../../../../../core/own/cells/plain-cell";
import { layoutOf } from "../../../../../core/own/columns/layout";
import type { FileRow } from "../reading/file-table";

/** Which of the first rows are the headers: those that formulas would read, else the first of the widest. */
export function headRow(rows: readonly FileRow[]): number {
  const known = rows.findIndex((row) => typeof layoutOf(row.map((cell) => cell ?? undefined)) !== "string");
  if (known >= 0) return known;
  const filled = rows.map((row) => row.filter((cell) => !isBlank(cell)).length);
  return Math.max(0, filled.indexOf(Math.max(0, ...filled)));
}
