import { indicatorOf } from "../catalogue/indicators";
import { codeSetOf } from "../catalogue/code-set";
import { findTechnology, type Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import type { OwnDataset } from "../own/own-dataset";
import { upperFirst } from "../words/first-letter";
import { isFound } from "../refusal";
import type { StatementEntry } from "../../data/report";
import { evaluate } from "./evaluate";
import { overall, type Outcome, type Overall } from "./outcome";
import { parsePredicate, technologiesIn, type Predicate } from "./predicate";
import { report } from "../figures/report";

/** One row of a finding: a dataset's verdict, or the overall one. */
export interface Finding {
  readonly statement: StatementEntry;
  /** Null for the overall row. */
  readonly dataset: Dataset | null;
  readonly verdict: Overall;
  readonly decidedBy: string;
  readonly grade: string;
  readonly note: string;
}

let found: readonly Finding[] | undefined;

/** Every statement: a row for each dataset that has its indicator and maps one of its technologies, then one overall, which datasets that stand aside have no say in. */
export const findings = (): readonly Finding[] =>
  (found ??= report.statements.flatMap((statement) => findingsOf(statement)));

const foundIn = new WeakMap<OwnDataset, readonly Finding[]>();

/** Every statement held against figures of the user's own alone. */
export function findingsIn(own: OwnDataset): readonly Finding[] {
  const known = foundIn.get(own) ?? report.statements.flatMap((statement) => findingsOf(statement, own));
  foundIn.set(own, known);
  return known;
}

/** The rows of one statement, the overall one last. */
export function findingsOf(statement: StatementEntry, own?: OwnDataset): Finding[] {
  const predicate = parsePredicate(statement.predicate);
  const rows = datasetsFor(predicate, own).map((dataset): Finding => {
    const outcome = evaluate(predicate, dataset);
    return {
      statement,
      dataset,
      verdict: outcome.verdict,
      decidedBy: outcome.decidedBy,
      grade: gradesIn(predicate, dataset),
      note: noteOf(outcome, dataset),
    };
  });
  // Two editions of one table are one piece of evidence, and a verdict stays what it is when a dataset is added aside.
  const counted = rows.filter(({ dataset }) => dataset?.entry.aside === false);
  const verdict = overall(counted.flatMap((row) => (row.verdict === "datasets differ" ? [] : row.verdict)));
  const tested = counted.filter((row) => row.verdict !== "cannot be tested");
  const last: Finding = {
    statement,
    dataset: null,
    verdict,
    decidedBy: tested.map((row) => `${row.dataset?.id ?? ""} ${row.verdict}`).join(", "),
    grade: "",
    note: verdict === "cannot be tested" ? whyNot(predicate, counted, own) : notesOf(tested),
  };
  return [...rows, last];
}

function datasetsFor(predicate: Predicate, own: OwnDataset | undefined): readonly Dataset[] {
  if (predicate.kind === "untestable") return [];
  const indicator = indicatorOf(("of" in predicate ? predicate.of : predicate).indicator);
  const spoken = technologiesSpokenOf(predicate);
  const asked: readonly Dataset[] = own ? [own.asPatents] : indicator.datasets;
  return asked.filter(
    (dataset) =>
      dataset.entry.indicators.includes(indicator.code) &&
      spoken.some((technology) => isFound(codeSetOf(indicator, technology, dataset))),
  );
}

/** How well the technologies that the dataset maps match: the grade, or the several there are. */
function gradesIn(predicate: Predicate, dataset: Dataset): string {
  if (predicate.kind === "untestable") return "";
  const simple = "of" in predicate ? predicate.of : predicate;
  const own =
    "of" in predicate ? technologiesSpokenOf(predicate) : [findTechnology(simple.technology)].filter(isFound);
  const sets = own
    .map((technology) => codeSetOf(indicatorOf(simple.indicator), technology, dataset))
    .filter(isFound);
  return sets.length === 0 ? "none" : [...new Set(sets.map(({ grade }) => grade))].join(", ");
}

const technologiesSpokenOf = (predicate: Predicate): Technology[] =>
  technologiesIn(predicate)
    .map((code) => findTechnology(code))
    .filter(isFound);

/** Disagreement is no error of the report: the dataset measures something else, and the note says what. */
function noteOf({ verdict, why }: Outcome, dataset: Dataset): string {
  const { aside, newerEditionOf } = dataset.entry;
  const newer = newerEditionOf === "" ? "; it" : `; a newer edition of ${newerEditionOf}, which`;
  const edition = aside ? `${newer} is not counted overall` : "";
  if (verdict === "cannot be tested") return `${why}${edition}`;
  const measures = dataset.told;
  return verdict === "agrees"
    ? `${measures}${edition}`
    : `${measures}; the report measured ${MEASURED[dataset.entry.domain] ?? "something else"}${edition}`;
}

/** What the report's own figures rest on, by the domain of the dataset that is held against them. */
const MEASURED: Readonly<Record<string, string>> = {
  own: "what its own counts gave, which are unpublished",
  patents: "transnational patent applications (EPO or PCT), by code lists that are unpublished",
  "ai-patents": "transnational patent applications (EPO or PCT), by code lists that are unpublished",
  trade: "trade by code lists that are unpublished",
};

/** What the datasets that do not agree measure instead; of one that agrees its own row says enough. */
const notesOf = (tested: readonly Finding[]): string =>
  tested
    .filter(({ verdict }) => verdict === "disagrees")
    .map(({ note }) => note)
    .join("; ");

function whyNot(predicate: Predicate, rows: readonly Finding[], own: OwnDataset | undefined): string {
  if (predicate.kind === "untestable")
    return "The statement is about what the report could find, which no dataset tests.";
  if (rows.length === 0) {
    const none = own ? upperFirst(`${own.id} does not have`) : "No open dataset has";
    return `${none} the indicator for any of its technologies.`;
  }
  return rows.map((row) => `${row.dataset?.id ?? ""}: ${row.note}`).join("; ");
}
