import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

export interface Row {
  readonly code: string;
  readonly area: string;
  readonly year: number;
  readonly patents: number;
}

/** Every observation of uspto-patents, a row each: the table that the other ways look things up in. */
export function figuresTable(): Row[] {
  const csv = readFileSync(path.resolve(__dirname, "../../src/data/uspto-patents/observations.csv"));
  const records = parse(csv, { columns: true }) as Record<string, string>[];
  return records.flatMap(({ series: _series, code = "", area = "", ...years }) =>
    Object.entries(years).map(([year, patents]) => ({
      code,
      area,
      year: Number(year),
      patents: Number(patents),
    })),
  );
}
