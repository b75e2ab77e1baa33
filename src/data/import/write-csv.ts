import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { stringify } from "csv-stringify/sync";

export function writeCsv(
  path: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, stringify([[...header], ...rows.map((row) => [...row])]));
}
