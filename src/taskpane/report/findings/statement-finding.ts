import { upperFirst } from "../../../core/words/first-letter";
import { findTechnology } from "../../../core/catalogue/technologies";
import { Refusal } from "../../../core/refusal";
import { findingColumns } from "../../../core/report/finding-columns";
import { findings, type Finding } from "../../../core/report/findings";
import { parsePredicate, technologiesOf } from "../../../core/report/predicate";
import type { StatementEntry } from "../../../data/report";
import { columnText } from "../column-text";

/** A statement about the report's figures, with what each dataset says of it and all of them together. */
export interface StatementFinding {
  readonly statement: StatementEntry;
  /** What it is about, in words. */
  readonly technology: string;
  readonly datasets: readonly Finding[];
  readonly overall: Finding;
}

/** As a reader wants to know them. */
const VERDICTS = ["agrees", "disagrees", "datasets differ", "cannot be tested"] as const;

/** The findings, a statement each: those that data can test first, in the order of the report within a verdict. */
export function statementFindings(): readonly StatementFinding[] {
  const rows = findings();
  const found = rows
    .filter(({ dataset }) => dataset === null)
    .map((overall) => ({
      statement: overall.statement,
      technology: columnText(findingColumns, "technology", overall),
      datasets: rows.filter(({ statement, dataset }) => statement === overall.statement && dataset !== null),
      overall,
    }));
  return VERDICTS.flatMap((verdict) => found.filter(({ overall }) => overall.verdict === verdict));
}

const IN_WORDS: Readonly<Record<(typeof VERDICTS)[number], string>> = {
  agrees: "open data agree with",
  disagrees: "they disagree with",
  "datasets differ": "datasets differ on",
  "cannot be tested": "nothing can test",
};

/** `Open data agree with 21, they disagree with 9, datasets differ on 3, nothing can test 22.` */
export function talliedFindings(found: readonly StatementFinding[]): string {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: found.filter(({ overall }) => overall.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  return upperFirst(`${counts.map(({ verdict, count }) => `${IN_WORDS[verdict]} ${count}`).join(", ")}.`);
}

/** Codes of the technologies that a statement is about; those it merely compares with are not among them. */
export function technologiesAbout({ predicate, technology }: StatementEntry): readonly string[] {
  const parsed = parsePredicate(predicate);
  if (parsed.kind !== "untestable") return technologiesOf(("of" in parsed ? parsed.of : parsed).technology);
  const named = findTechnology(technology);
  return named instanceof Refusal || named.code === "ALL" ? [] : [named.code];
}

/** Numbers of the figures that a statement is about: 5 and 6 of `5 and 6`. */
export const figuresAbout = ({ figure }: StatementEntry): readonly string[] => figure.match(/\d+/g) ?? [];
