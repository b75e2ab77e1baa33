import type { StatementEntry } from "../../report";
import type { KnownCodes } from "./known-codes";
import { readRows } from "./read-rows";

const COLUMNS = [
  "id",
  "figure",
  "section",
  "lines",
  "indicator",
  "region",
  "technology",
  "comparator",
  "year",
  "claim",
  "direction",
  "predicate",
  "reading",
  "exhaustive",
  "quote",
  "note",
] as const;

export function readStatements(root: string, known: KnownCodes): StatementEntry[] {
  return readRows(root, "report/statements/statements.csv", COLUMNS).map((row) => {
    const stranger = strangerIn(row.text("predicate"), known.predicateWords);
    if (stranger !== undefined) row.reject(`unknown word "${stranger}" in the predicate`);
    return {
      id: row.text("id"),
      figure: row.text("figure"),
      section: row.text("section"),
      lines: row.lines("lines"),
      indicator: row.text("indicator"),
      region: row.text("region"),
      technology: row.text("technology"),
      comparator: row.text("comparator"),
      year: row.text("year"),
      claim: row.text("claim"),
      direction: row.text("direction"),
      predicate: row.text("predicate"),
      reading: row.text("reading"),
      exhaustive: row.text("exhaustive"),
      quote: row.text("quote"),
      note: row.text("note"),
    };
  });
}

/** The first code that nothing in the figures has. Forms, numbers and sets are for the evaluator to judge. */
function strangerIn(predicate: string, known: ReadonlySet<string>): string | undefined {
  const words = predicate.match(/[A-Z][A-Z0-9_]*/g) ?? [];
  return words.find((word) => !known.has(word));
}
