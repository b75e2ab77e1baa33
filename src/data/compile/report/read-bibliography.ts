import type { SourceEntry } from "../../report";
import { readRows } from "./read-rows";

export function readBibliography(root: string): SourceEntry[] {
  const rows = readRows(root, "report/bibliography/bibliography.csv", ["number", "text", "url", "line"]);
  return rows.map((row) => ({
    number: row.number("number"),
    text: row.text("text"),
    url: row.address("url"),
  }));
}
