import type { PolicyEntry } from "../../report";
import type { KnownCodes } from "./known-codes";
import { readRows } from "./read-rows";

const FILE = "report/policies/policies.csv";

const COLUMNS = [
  "id",
  "inTable",
  "kind",
  "parent",
  "title",
  "titleInText",
  "period",
  "from",
  "to",
  "yearInText",
  "body",
  "bodyInText",
  "funding",
  "krw",
  "eur",
  "eurUnit",
  "fundingInText",
  "named",
  "read",
  "section",
  "footnotes",
  "footnotePlace",
  "lines",
  "flags",
  "quote",
] as const;

export function readPolicies(root: string, known: KnownCodes): PolicyEntry[] {
  const rows = readRows(root, FILE, COLUMNS);
  const ids = new Set(rows.map((row) => row.text("id")));
  const bases = readBases(root, ids);
  return rows.map((row) => ({
    id: row.text("id"),
    inTable: row.oneOf("inTable", ["yes", "no"]) === "yes",
    kind: row.oneOf("kind", ["strategy", "measure"]),
    parent: row.codes("parent", ids, "policy")[0] ?? "",
    title: row.text("title"),
    titleInText: row.text("titleInText"),
    period: row.text("period"),
    from: row.numberOrNull("from"),
    to: row.numberOrNull("to"),
    yearInText: row.text("yearInText"),
    body: row.text("body"),
    bodyInText: row.text("bodyInText"),
    funding: row.text("funding"),
    krw: row.numberOrNull("krw"),
    eur: row.numberOrNull("eur"),
    eurUnit: row.oneOf("eurUnit", ["", "m", "bn"]),
    fundingInText: row.text("fundingInText"),
    basis: bases.get(row.text("id")) ?? "",
    named: row.codes("named", known.technologies, "technology"),
    read: row.codes("read", known.technologies, "technology"),
    section: row.text("section"),
    footnotes: row.codes("footnotes", known.footnotes, "footnote").map(Number),
    lines: row.lines("lines"),
    flags: row.codes("flags", known.flags, "flag"),
    quote: row.text("quote"),
  }));
}

/** Treasury or total: a reading of ours, kept apart from what the importer writes. */
function readBases(root: string, ids: ReadonlySet<string>): Map<string, string> {
  const rows = readRows(root, "report/policies/basis.csv", ["id", "basis", "why"]);
  return new Map(
    rows.map((row) => {
      if (!ids.has(row.text("id"))) row.reject(`unknown policy "${row.text("id")}"`);
      return [row.text("id"), row.oneOf("basis", ["treasury", "total"])];
    }),
  );
}
