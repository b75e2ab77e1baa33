import type { FactEntry } from "../../report";
import type { KnownCodes } from "./known-codes";
import { readRows } from "./read-rows";
import type { Row } from "./row";

const COLUMNS = [
  "id",
  "section",
  "subsection",
  "page",
  "lines",
  "subject",
  "metric",
  "operator",
  "printed",
  "printedUnit",
  "value",
  "unit",
  "year",
  "footnote",
  "footnotePlace",
  "quote",
  "flags",
] as const;

/** Units whose values may be texts, and how such a text must look. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}(-\d{2})?$/,
  years: /^\d{4}-\d{4}$/,
  "ambiguous percent/pp": /^\d+-\d+$/,
};

export function readFacts(root: string, known: KnownCodes): FactEntry[] {
  return readRows(root, "report/facts/facts.csv", COLUMNS).map((row) => ({
    id: row.text("id"),
    section: row.text("section"),
    subsection: row.text("subsection"),
    page: row.numberOrNull("page"),
    lines: row.lines("lines"),
    subject: row.text("subject"),
    metric: row.text("metric"),
    operator: row.text("operator"),
    printed: row.text("printed"),
    printedUnit: row.text("printedUnit"),
    value: readValue(row),
    unit: row.text("unit"),
    year: /^\d{4}$/.test(row.text("year")) ? row.number("year") : row.text("year"),
    footnote: row.codes("footnote", known.footnotes, "footnote").map(Number)[0] ?? null,
    quote: row.text("quote"),
    flags: row.codes("flags", known.flags, "flag"),
  }));
}

function readValue(row: Row<(typeof COLUMNS)[number]>): number | string {
  const text = row.text("value");
  return TEXTS[row.text("unit")]?.test(text) === true ? text : row.number("value");
}
