import type { ConcordanceEntry, Grade } from "../../data/bundle";
import { bundle } from "../figures/bundle";
import { ANY, type Dataset } from "../figures/dataset";
import { Refusal, unavailable } from "../refusal";
import { someOf } from "../words/some-of";
import type { Indicator } from "./indicators";
import { technologyInSentence } from "./name-in-sentence";
import { ALL, type Technology } from "./technologies";

/** Which codes of a dataset stand for a technology, and how well. */
export interface CodeSet {
  /** Indexes of the codes in the dataset; a sign of -1 takes the code away. */
  readonly terms: readonly Term[];
  readonly grade: Grade;
  readonly rationale: string;
}

interface Term {
  readonly index: number;
  readonly sign: 1 | -1;
}

/** What "all technologies" is in a dataset with this prefix: all fields are field 0 minus the unassigned 99. */
const ALL_CODES: Readonly<Record<string, readonly (readonly [code: string, sign: 1 | -1])[]>> = {
  WIPO: [
    ["0", 1],
    ["99", -1],
  ],
  PCT: [["ALL", 1]],
  KTI: [["ALL", 1]],
  VC: [["TOTAL", 1]],
  VA: [["All industries", 1]],
  TN: [["ALL", 1]],
  // Its own total holds the patents of no field too.
  US24: [
    ["CHEM", 1],
    ["ELEC", 1],
    ["INST", 1],
    ["MECH", 1],
    ["OTHER", 1],
  ],
};

/** The codes of the dataset that stand for the technology where the indicator is asked for, or why none do. */
export function codeSetOf(indicator: Indicator, technology: Technology, dataset: Dataset): CodeSet | Refusal {
  const { prefix, grades } = dataset.entry;
  if (grades) return namedIn(dataset, indicator.context ? ALL : technology, indicator, grades);
  if (indicator.context || prefix === "") return undivided(dataset);
  if (technology === ALL) return allOf(dataset);
  if (technology.prefix !== "") return ownOf(technology, dataset);

  const entry = concordanceOf(indicator, technology, dataset);
  if (!entry) return unavailable(`${dataset.atStart} has no figures of ${technology.name}.`);
  if (entry.grade === "none") return unavailable(`${technology.name} has no code here: ${entry.rationale}.`);
  const terms = entry.codes.map((code) => termOf(code, dataset));
  if (terms.some((term) => term === undefined)) {
    return unavailable(`${dataset.atStart} has no figures of ${technology.name}.`);
  }
  return {
    terms: terms.filter((term) => term !== undefined),
    grade: entry.grade,
    rationale: entry.rationale,
  };
}

/** The concordance's row for a technology in a dataset, none rows included. */
export function concordanceOf(
  indicator: Indicator,
  technology: Technology,
  dataset: Dataset,
): ConcordanceEntry | undefined {
  // Companies and deals of one dataset are two domains of the concordance.
  const domain = dataset.entry.domain === "startups" ? indicator.domain : dataset.entry.domain;
  const rows = bundle.concordance.filter(
    (entry) => entry.technology === technology.code && entry.domain === domain,
  );
  return (
    rows.find(({ prefix }) => prefix === dataset.entry.prefix) ?? rows.find(({ grade }) => grade === "none")
  );
}

/** Names and codes of a set, such as `WIPO:6 Computer technology`. */
export const codeLabels = (set: CodeSet, dataset: Dataset): string[] =>
  set.terms.map(({ index }) => {
    const { code, name } = dataset.codeEntry(index);
    const named = name === "" || name === code ? "" : ` ${name}`;
    return `${dataset.entry.prefix}:${code}${named}`;
  });

/** Of an area as a whole: the code without a name. */
const undivided = (dataset: Dataset): CodeSet => ({
  terms: [{ index: dataset.code(""), sign: 1 }],
  grade: "close",
  rationale: "The indicator is measured for the area as a whole",
});

/** Of a dataset whose codes are technologies. */
function namedIn(
  dataset: Dataset,
  technology: Technology,
  { domain }: Indicator,
  grades: readonly Readonly<Record<string, Grade>>[],
): CodeSet | Refusal {
  const index = dataset.code(technology.code);
  if (index < 0) {
    const names = someOf(
      dataset.entry.codes.map(({ name }) => name),
      MOST_NAMES,
    );
    const what = technologyInSentence(technology);
    const all = technology === ALL ? `; add rows of the technology "ALL"` : "";
    return unavailable(`${dataset.atStart} has no figures of ${what}${all}. It has ${names}.`);
  }
  const grade = grades[index]?.[domain] ?? grades[index]?.[ANY] ?? "own";
  const rationale = grade === "own" ? `${dataset.id} names no grade` : `as ${dataset.id} says`;
  return { terms: [{ index, sign: 1 }], grade, rationale };
}

/** More technologies of a dataset are not told. */
const MOST_NAMES = 6;

function allOf(dataset: Dataset): CodeSet | Refusal {
  const codes = ALL_CODES[dataset.entry.prefix] ?? [];
  const terms = codes.map(([code, sign]) => ({ index: dataset.code(code), sign }));
  if (terms.length === 0 || terms.some((term) => term.index < 0)) {
    return unavailable(`${dataset.atStart} has no figure of all technologies together.`);
  }
  const [first] = codes;
  const rationale =
    terms.length > 1
      ? "All fields, without patents assigned to none"
      : `The dataset's total: ${dataset.codeEntry(dataset.code(first?.[0] ?? "")).name}`;
  return { terms, grade: "close", rationale };
}

function ownOf(technology: Technology, dataset: Dataset): CodeSet | Refusal {
  const term = termOf(technology.code, dataset);
  if (!term) return unavailable(`${dataset.atStart} has no code ${technology.code}.`);
  return { terms: [term], grade: "close", rationale: "The dataset's own code" };
}

/** A dataset may hold a code of another's too, such as `WIPO:8`, spelt as it is there. */
function termOf(prefixed: string, dataset: Dataset): Term | undefined {
  const { prefix, codes } = dataset.entry;
  const index = prefixed.startsWith(`${prefix}:`)
    ? dataset.code(prefixed.slice(prefix.length + 1))
    : codes.findIndex(({ code }) => code === prefixed);
  return index < 0 ? undefined : { index, sign: 1 };
}
