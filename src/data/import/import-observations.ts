import { join } from "node:path";
import { byKey } from "./by-key";
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
