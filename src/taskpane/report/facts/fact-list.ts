import { normalise } from "../../../core/names/normalise";
import { factColumns, filterFacts } from "../../../core/report/facts";
import { report } from "../../../core/figures/report";
import type { FactEntry } from "../../../data/report";
import { columnText } from "../column-text";
import { chosenOf, plainOptions, type EntryFilter } from "../../shared/entries/entry-filter";
import { tablePlan } from "../entry-table";
import { formulaText } from "../../shared/formula-text";
import type { ReportList } from "../report-list";
import type { View } from "../report-state";
import { withoutArgument, type ViewFormula } from "../view-formula";
import { FactDetails } from "./fact-details";
import { FactSummary } from "./fact-summary";
import { factTable } from "./fact-table";

const yearsOf = ({ year }: FactEntry): readonly number[] => yearsIn(String(year));

const year: EntryFilter<FactEntry> = {
  id: "year",
  label: "Year",
  all: "All years",
  options: plainOptions([...new Set(report.facts.flatMap(yearsOf))].sort((a, b) => a - b)),
  matches: (fact, value) => yearsOf(fact).includes(Number(value)),
};

const UNTESTED = "untested";

const verdict: EntryFilter<FactEntry> = {
  id: "verdict",
  label: "Verdict",
  all: "All verdicts",
  options: [
    { value: "agrees", label: "Agrees" },
    { value: "disagrees", label: "Disagrees" },
    { value: UNTESTED, label: "Not tested" },
  ],
  matches: (fact, value) => (columnText(factColumns, "verdict", fact) || UNTESTED) === value,
};

/** FACTS finds a text only as it stands: that text, else the word it was taken for, else all facts. */
function formula(view: View, meant: string): ViewFormula {
  const typed = view.text.trim();
  const [text] = [typed, meant].filter((each) => normalise(each) !== "" && filterFacts(each).length > 0);
  const narrowed = [year, verdict].some((filter) => chosenOf(filter, view.filters) !== undefined);
  return {
    formula: formulaText("FACTS", text),
    gives: filterFacts(text).map(({ id }) => id),
    because: narrowed
      ? withoutArgument({ ...view, text: "" }, [year, verdict])
      : "the function finds a text only as it stands",
  };
}

/** What the report states in numbers. */
export const factList: ReportList<FactEntry> = {
  id: "facts",
  noun: ["fact", "facts"],
  placeholder: "Search, for example 5G",
  note: "A verdict says whether open data agree; for an amount in EUR, whether the rate of the euro does.",
  entries: () => report.facts,
  idOf: ({ id }) => id,
  fields: {
    id: { of: ({ id }) => id, boost: 8 },
    subject: { of: ({ subject }) => subject, boost: 4 },
    metric: { of: ({ metric }) => metric, boost: 2 },
    // The parts that FACTS looks into as well, so that both find the same where they can.
    text: { of: ({ quote, unit, year: when, section }) => [quote, unit, when, section].join(" ") },
  },
  filters: [year, verdict],
  formula,
  plan: (shown, subtitle) => tablePlan(factTable, shown, subtitle),
  Summary: FactSummary,
  Details: FactDetails,
};

/** Every year that a text names, ranges such as `2018-2027` with all their years. */
export function yearsIn(text: string): readonly number[] {
  const ranges = [...text.matchAll(/\b(\d{4})\s?-\s?(\d{4})\b/g)].flatMap(([, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
  );
  const single = [...text.matchAll(/\b\d{4}\b/g)].map(([year]) => Number(year));
  return [...new Set([...ranges, ...single])].sort((a, b) => a - b);
}
