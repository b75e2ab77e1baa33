import { join } from "node:path";
import type { DatasetSource } from "./dataset-sources";
import { cell, readSource } from "./read-source";
import { roundDecimal } from "./round-decimal";
import { writeCsv } from "./write-csv";

/** Writes `observations.csv`: a row a series, code and area, sorted, with the years as columns. */
export function importObservations(from: string, to: string, source: DatasetSource): void {
  const rows = readSource(join(from, source.file));
  const years = Object.keys(rows[0] ?? {}).filter((column) => /^\d{4}$/.test(column));
  const observations = rows
    .map((row) => [
      source.series(row),
      source.code(row),
      cell(row, "area"),
      ...years.map((year) => roundDecimal(cell(row, year))),
    ])
    .sort(byKey);
  writeCsv(join(to, source.dataset, "observations.csv"), ["series", "code", "area", ...years], observations);
}

/** Numeric codes by size, so that field 2 comes before field 10; all else by character. */
function byKey(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < 3; i++) {
    const [left = "", right = ""] = [a[i], b[i]];
    if (left === right) continue;
    const difference = Number(left) - Number(right);
    if (!Number.isNaN(difference)) return difference;
    return left < right ? -1 : 1;
  }
  return 0;
}
