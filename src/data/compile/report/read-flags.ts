import type { FlagEntry } from "../../report";
import { readRows } from "./read-rows";

const COLUMNS = [
  "id",
  "scope",
  "type",
  "severity",
  "title",
  "lines1",
  "quote1",
  "lines2",
  "quote2",
  "explanation",
  "reading",
  "evidence",
] as const;

export function readFlags(root: string): FlagEntry[] {
  return readRows(root, "report/flags/flags.csv", COLUMNS).map((row) => {
    const scope = row.oneOf("scope", ["internal", "external"]);
    if ((scope === "external") !== (row.text("quote2") === "")) {
      row.reject("an internal flag has two places, an external one has one");
    }
    return {
      id: row.text("id"),
      scope,
      type: row.text("type"),
      severity: row.oneOf("severity", ["high", "medium", "low"]),
      title: row.text("title"),
      lines1: row.lines("lines1"),
      quote1: row.text("quote1"),
      lines2: scope === "internal" ? row.lines("lines2") : "",
      quote2: row.text("quote2"),
      explanation: row.text("explanation"),
      reading: row.text("reading"),
      evidence: row.text("evidence"),
    };
  });
}
