import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** The report's tables by a route of the tests' own: straight from the CSVs, through nothing of what is tested. */
const DATA = join(__dirname, "../../../src/data");

type Row<Column extends string> = Readonly<Record<Column, string>>;

function table<Column extends string>(file: string, columns: readonly Column[]): readonly Row<Column>[] {
  const rows = parse<Row<Column>>(readFileSync(join(DATA, file), "utf8"), { columns: true });
  const absent = columns.filter((column) => !(column in rows[0]!));
  if (absent.length > 0) throw new Error(`${file} has no column ${absent.join(", ")}`);
  return rows;
}

export const rawPolicies = table("report/policies/policies.csv", [
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
  "lines",
  "flags",
  "quote",
]);
export type RawPolicy = (typeof rawPolicies)[number];

export const rawBases = table("report/policies/basis.csv", ["id", "basis"]);

export const rawFacts = table("report/facts/facts.csv", [
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
  "quote",
  "flags",
]);
export type RawFact = (typeof rawFacts)[number];

export const rawStatements = table("report/statements/statements.csv", [
  "id",
  "figure",
  "technology",
  "predicate",
  "quote",
]);
export type RawStatement = (typeof rawStatements)[number];

export const rawFlags = table("report/flags/flags.csv", [
  "id",
  "scope",
  "severity",
  "title",
  "lines1",
  "quote1",
  "lines2",
  "quote2",
  "explanation",
  "reading",
  "evidence",
]);

export const rawFootnotes = table("report/footnotes/footnotes.csv", ["number", "text", "url"]);
export const rawBibliography = table("report/bibliography/bibliography.csv", ["number", "text", "url"]);

const rates = table("exchange-rates/exchange-rates.csv", ["period", "eur_krw_mean", "eur_usd_mean"]);
const mean = rates.find(({ period }) => period === "2020")!;

/** The ECB's mean rates of 2020: how much of each currency makes a euro. */
export const rawRates = { KRW: Number(mean.eur_krw_mean), USD: Number(mean.eur_usd_mean) } as const;

/** Names of the sixteen technologies by their codes. */
export const technologyNames: ReadonlyMap<string, string> = new Map(
  table("technologies/technologies.csv", ["code", "name"]).map(({ code, name }) => [code, name]),
);

/** The parts of `AI|SEC`. */
export const partsOf = (text: string): string[] => text.split("|").filter((part) => part !== "");

/** A number where the cell holds one, else the text. */
export const cellOf = (text: string): string | number =>
  /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
