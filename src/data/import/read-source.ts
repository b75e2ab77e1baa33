import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/** A row of a file handed over, by column name. */
export type SourceRow = Readonly<Record<string, string>>;

export function readSource(path: string): SourceRow[] {
  return parse<SourceRow>(readFileSync(path, "utf8"), { columns: true });
}

/** The cell of a column that must be there. */
export function cell(row: SourceRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`No column "${column}"`);
  return value;
}
