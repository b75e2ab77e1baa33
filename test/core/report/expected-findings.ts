import { raw } from "../raw-figures";
import { eachOf, innerOf, judgementOf, QUANTIFIERS, setOf, technologyAt, termOf, truthOf } from "./judge";
import type { Judgement, Known, Term } from "./judge";
import { rawStatements, type RawStatement } from "./raw-report";
import { mapped, sources, valuesOver, type Read, type Source } from "./raw-values";

/** A row of FINDINGS as the raw counts have it. */
export interface ExpectedFinding {
  readonly statement: RawStatement;
  /** `overall` for the last row of a statement. */
  readonly dataset: string;
  readonly verdict: Judgement | "datasets differ";
  readonly grade: string;
  /** The numbers that decide, by `KR BIGDATA 2018`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** For quantified statements, each technology's own outcome. */
  readonly outcomes: ReadonlyMap<string, Judgement>;
}

/** Levels of these favour home offices; these others count grants. */
const NO_LEVELS = ["patent-families", "pct-applications"];
const GRANTS = ["uspto-patents", "patent-families", "uspto-patents-2024"];
/** Newer editions of tables that are bundled too: shown, not counted. */
const NEWER = ["uspto-patents-2024", "venture-capital-ncses-2024", "venture-capital-ai-biotech-ncses"];

function isUnfit({ name, args }: Term, dataset: string): boolean {
  if (args[0] !== "SHARE") return false;
  const level = name === "less" || name === "rank_within";
  const change = name === "rises" || name === "falls";
  return (level && NO_LEVELS.includes(dataset)) || (change && GRANTS.includes(dataset));
}

/** Every technology that a term speaks of, its own first. */
function spokenOf(term: Term): string[] {
  const inner = innerOf(term);
  const own = setOf(inner.args[technologyAt(inner)] ?? "");
  if (inner.name === "rank_within") return [...own, ...setOf(inner.args[4]!)];
  if (inner.name === "above" || inner.name === "below") return [...own, ...inner.args[4]!.split("|")];
  return own;
}

/** The areas, technologies and years of a term that is not quantified. */
function askedBy({ name, args }: Term): [area: string, technology: string, year: string][] {
  const [, area = "", third = "", fourth = "", fifth = ""] = args;
  switch (name) {
    case "less":
      return [area, third].map((each) => [each, fourth, fifth]);
    case "rises":
    case "falls":
      return [fourth, fifth].map((year) => [area, third, year]);
    case "rank_within":
      return [...new Set([third, ...setOf(fifth)])].map((technology) => [area, technology, fourth]);
    case "above":
    case "below":
      return [third, ...fifth.split("|")].map((technology) => [area, technology, fourth]);
    default:
      return [[area, third, fourth]];
  }
}

/** The numbers that a term without quantifier shows: none where its own technology, or a part it needs, is unknown. */
function numbersOf(term: Term, known: Known): [string, number][] {
  const asked = askedBy(term).map((each): [string, number] => [
    each.join(" "),
    known(term.args[0]!, ...each),
  ]);
  const some = ["rank_within", "above", "below"].includes(term.name);
  const needed = some ? asked.slice(0, 1) : asked;
  if (needed.some(([, value]) => Number.isNaN(value))) return [];
  return asked.filter(([, value]) => !Number.isNaN(value));
}

function rowOf(statement: RawStatement, term: Term, source: Source, known: Known): ExpectedFinding {
  const inner = innerOf(term);
  const indicator = inner.args[0]!;
  const own = setOf(inner.args[technologyAt(inner)]!);
  const grades = own.flatMap((technology) => mapped(source, technology, indicator)?.grade ?? []);
  const grade = grades.length === 0 ? "none" : [...new Set(grades)].join(", ");
  const row = { statement, dataset: source.id, grade };
  if (isUnfit(inner, source.id)) {
    return { ...row, verdict: "cannot be tested", numbers: new Map(), outcomes: new Map() };
  }
  const each: [string, Term][] = QUANTIFIERS.includes(term.name) ? eachOf(term) : [];
  const terms = each.length > 0 ? each.map(([, about]) => about) : [inner];
  return {
    ...row,
    verdict: judgementOf(truthOf(term, known)),
    numbers: new Map(terms.flatMap((about) => numbersOf(about, known))),
    outcomes: new Map(
      each.map(([technology, about]) => [technology, judgementOf(truthOf(about, known))] as const),
    ),
  };
}

/** All rows of FINDINGS, recomputed from the raw counts or from counts that are read otherwise. */
export function expectedFindings(read: Read = raw): ExpectedFinding[] {
  const valueOf = valuesOver(read);
  return rawStatements.flatMap((statement) => {
    const term = termOf(statement.predicate);
    const inner = innerOf(term);
    const rows =
      term.name === "untestable"
        ? []
        : sources
            .filter(({ indicators }) => indicators.includes(inner.args[0]!))
            .filter((source) =>
              spokenOf(term).some((technology) => mapped(source, technology, inner.args[0]!) !== undefined),
            )
            .map((source) =>
              rowOf(statement, term, source, (indicator, area, technology, year) => {
                // A proxy is no figure of the technology, and a span of years is no year.
                const usable = mapped(source, technology, indicator)?.grade !== "proxy";
                return usable && /^\d{4}$/.test(year)
                  ? valueOf(source, indicator, area, technology, Number(year))
                  : NaN;
              }),
            );
    const counted = rows.filter(({ dataset }) => !NEWER.includes(dataset));
    const given = [...new Set(counted.map(({ verdict }) => verdict))].filter(
      (verdict) => verdict !== "cannot be tested",
    );
    const overall: ExpectedFinding = {
      statement,
      dataset: "overall",
      verdict: given.length > 1 ? "datasets differ" : (given[0] ?? "cannot be tested"),
      grade: "",
      numbers: new Map(),
      outcomes: new Map(),
    };
    return [...rows, overall];
  });
}
