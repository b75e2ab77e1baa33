import type { FootnoteEntry } from "../../report";
import { readRows } from "./read-rows";

const COLUMNS = ["number", "text", "url", "section", "line", "markLine", "note"] as const;

export function readFootnotes(root: string): FootnoteEntry[] {
  return readRows(root, "report/footnotes/footnotes.csv", COLUMNS).map((row) => ({
    number: row.number("number"),
    text: row.text("text"),
    url: row.address("url"),
    section: row.text("section"),
    note: row.text("note"),
  }));
}
