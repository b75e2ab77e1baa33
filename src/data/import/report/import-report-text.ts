import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeCsv } from "../write-csv";
import { cleanText } from "./clean-text";

/** Writes the report's text, a row a line with its number: tests find every quote in it, and it never ships. */
export function importReportText(from: string, to: string): void {
  const lines = readFileSync(join(from, "report", "report.txt"), "utf8").split("\n");
  const rows = lines
    .map((line, i) => [String(i + 1), cleanText(line)] as const)
    .filter(([, line]) => line !== "");
  writeCsv(join(to, "text.csv"), ["line", "text"], rows);
}
