import { cell, type SourceRow } from "../read-source";
import { cleanText } from "./clean-text";
import { comment, footnotePlace, footnotes, list, text, verbatim, type Column } from "./columns";
import { repairAddress } from "./repair-address";
import { rewordComment } from "./reword-comment";

/** How a file handed over becomes a table of the report. */
export interface ReportTable {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly Column[];
}

const POLICIES: readonly Column[] = [
  text("id"),
  text("inTable", "in_table1"),
  text("kind"),
  text("parent"),
  text("title"),
  text("titleInText", "title_in_text"),
  text("period", "period_printed"),
  text("from", "year_from"),
  text("to", "year_to"),
  text("yearInText", "year_in_text"),
  text("body"),
  text("bodyInText", "body_in_text"),
  text("funding", "funding_printed"),
  text("krw"),
  text("eur", "eur_printed_number"),
  text("eurUnit", "eur_printed_unit"),
  text("fundingInText", "funding_in_text"),
  list("named", "technologies_named"),
  list("read", "technologies_read"),
  text("section"),
  footnotes("footnotes", "footnotes"),
  footnotePlace("footnotes"),
  text("lines"),
  list("flags", "inconsistencies"),
  text("quote"),
];

const FACTS: readonly Column[] = [
  text("id"),
  text("section"),
  text("subsection"),
  text("page", "section_start_page_from_toc"),
  text("lines", "seed_lines"),
  text("subject"),
  text("metric"),
  text("operator"),
  text("printed", "value_as_printed"),
  text("printedUnit", "unit_as_printed"),
  text("value", "value_normalised"),
  text("unit", "unit_normalised"),
  ["year", (row) => cell(row, "year_or_period").replace(/^n\/s\b/, "not stated")],
  footnotes("footnote", "footnote"),
  footnotePlace("footnote"),
  text("quote"),
  list("flags", "inconsistency_ids"),
];

const STATEMENTS: readonly Column[] = [
  text("id"),
  text("figure"),
  text("section"),
  text("lines", "seed_lines"),
  text("indicator"),
  text("region"),
  text("technology", "technology_as_printed"),
  text("comparator"),
  text("year", "year_or_period"),
  text("claim", "claim_type"),
  text("direction"),
  verbatim("predicate"),
  verbatim("reading"),
  text("exhaustive", "exhaustive_list"),
  text("quote"),
  comment("note"),
];

const FLAGS: readonly Column[] = [
  text("id"),
  text("scope"),
  text("type"),
  text("severity"),
  text("title"),
  text("lines1", "place1_seed_lines"),
  text("quote1", "place1_quote"),
  text("lines2", "place2_seed_lines"),
  text("quote2", "place2_quote"),
  comment("explanation"),
  comment("reading", "suggested_reading"),
  comment("evidence", "evidence_source"),
];

const FOOTNOTES: readonly Column[] = [
  text("number", "footnote"),
  text("text", "text_as_printed_in_seed"),
  ["url", (row) => repairAddress(cell(row, "url_target_as_printed")).url],
  ["section", (row) => joined(" > ", cell(row, "section_of_marker"), cell(row, "subsection_of_marker"))],
  text("line", "seed_line_of_footnote"),
  text("markLine", "seed_line_of_marker"),
  ["note", footnoteNote],
];

const BIBLIOGRAPHY: readonly Column[] = [
  text("number", "n"),
  ["text", (row) => entryWithoutAddress(cell(row, "entry_as_printed"))],
  ["url", (row) => repairAddress(cell(row, "first_url")).url],
  text("line", "seed_line"),
];

export const REPORT_TABLES: readonly ReportTable[] = [
  { name: "policies", file: "policies.csv", columns: POLICIES },
  { name: "facts", file: "facts.csv", columns: FACTS },
  { name: "statements", file: "statements.csv", columns: STATEMENTS },
  { name: "flags", file: "inconsistencies.csv", columns: FLAGS },
  { name: "footnotes", file: "footnotes.csv", columns: FOOTNOTES },
  { name: "bibliography", file: "bibliography.csv", columns: BIBLIOGRAPHY },
];

function footnoteNote(row: SourceRow): string {
  const note = rewordComment(cleanText(cell(row, "anomaly_or_note")));
  return joined("; ", note, repairAddress(cell(row, "url_target_as_printed")).repair);
}

/** The address has a column of its own; the words that lead to it would lead to nothing. */
function entryWithoutAddress(entry: string): string {
  return cleanText(entry).replace(/,? available online at:?( https?:\S+)?$/i, "");
}

function joined(separator: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(separator);
}
