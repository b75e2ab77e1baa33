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

/** The findings, a statement each. */
export function statementFindings(): readonly StatementFinding[] {
  const rows = findings();
  return rows
    .filter(({ dataset }) => dataset === null)
    .map((overall) => ({
      statement: overall.statement,
      technology: columnText(findingColumns, "technology", overall),
      datasets: rows.filter(({ statement, dataset }) => statement === overall.statement && dataset !== null),
      overall,
    }));
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
