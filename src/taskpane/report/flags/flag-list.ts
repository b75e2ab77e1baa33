import { filterFlags } from "../../../core/report/flags";
import { report } from "../../../core/figures/report";
import type { FlagEntry } from "../../../data/report";
import { chosenOf, type EntryFilter } from "../../shared/entries/entry-filter";
import { tablePlan } from "../entry-table";
import { formulaText } from "../../shared/formula-text";
import type { ReportList } from "../report-list";
import type { View } from "../report-state";
import { withoutArgument, type ViewFormula } from "../view-formula";
import { FlagDetails } from "./flag-details";
import { FlagSummary } from "./flag-summary";
import { flagTable } from "./flag-table";

const severity: EntryFilter<FlagEntry> = {
  id: "severity",
  label: "Severity",
  all: "All severities",
  options: [
    { value: "high", label: "High severity" },
    { value: "medium", label: "Medium severity" },
    { value: "low", label: "Low severity" },
  ],
  matches: (flag, value) => flag.severity === value,
};

const scope: EntryFilter<FlagEntry> = {
  id: "scope",
  label: "Origin",
  all: "All origins",
  options: [
    { value: "internal", label: "Within the report" },
    { value: "external", label: "By an outside source" },
  ],
  matches: (flag, value) => flag.scope === value,
};

/** What FLAGS can be asked: the severity. */
function formula(view: View): ViewFormula {
  const asked = chosenOf(severity, view.filters);
  return {
    formula: formulaText("FLAGS", asked),
    gives: filterFlags(asked).map(({ id }) => id),
    because: withoutArgument(view, [scope]),
  };
}

/** Where the report contradicts itself, or an outside source contradicts it. */
export const flagList: ReportList<FlagEntry> = {
  id: "flags",
  noun: ["flag", "flags"],
  placeholder: "Search, for example robots",
  note: "Two places of the report that disagree, or an outside source that disagrees with one.",
  entries: () => report.flags,
  idOf: ({ id }) => id,
  fields: {
    id: { of: ({ id }) => id, boost: 8 },
    title: { of: ({ title }) => title, boost: 4 },
    quotes: { of: ({ quote1, quote2 }) => `${quote1} ${quote2}`, boost: 2 },
    text: {
      of: ({ type, explanation, reading, evidence }) => [type, explanation, reading, evidence].join(" "),
    },
  },
  filters: [severity, scope],
  formula,
  plan: (shown, subtitle) => tablePlan(flagTable, shown, subtitle),
  Summary: FlagSummary,
  Details: FlagDetails,
};
