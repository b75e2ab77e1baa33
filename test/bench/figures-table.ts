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
  const records: Record<string, string>[] = parse(csv, { columns: true });
  return records.flatMap(({ code = "", area = "", ...rest }) =>
    Object.entries(rest)
      .filter(([column]) => /^\d{4}$/.test(column))
      .map(([year, patents]) => ({ code, area, year: Number(year), patents: Number(patents) })),
  );
}
