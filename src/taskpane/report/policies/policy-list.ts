import { technologies, type Technology } from "../../../core/catalogue/technologies";
import { filterPolicies, policyColumns, policyFields } from "../../../core/report/policies";
import { report } from "../../../core/figures/report";
import type { PolicyEntry } from "../../../data/report";
import { columnText } from "../column-text";
import { chosenOf, plainOptions, type EntryFilter } from "../../shared/entries/entry-filter";
import { tablePlan } from "../entry-table";
import { formulaText } from "../../shared/formula-text";
import type { ReportList } from "../report-list";
import type { View } from "../report-state";
import { withoutArgument, type ViewFormula } from "../view-formula";
import { bodiesOf, bodyNames } from "./bodies";
import { PolicyDetails } from "./policy-details";
import { PolicySummary } from "./policy-summary";
import { policyTable } from "./policy-table";

const technologiesOf = ({ named, read }: PolicyEntry): readonly string[] => [...named, ...read];

const kind: EntryFilter<PolicyEntry> = {
  id: "kind",
  label: "Kind",
  all: "Both kinds",
  options: [
    { value: "strategy", label: "Strategies" },
    { value: "measure", label: "Measures" },
  ],
  matches: (policy, value) => policy.kind === value,
};

const technology: EntryFilter<PolicyEntry> = {
  id: "technology",
  label: "Technology",
  all: "All technologies",
  options: technologies
    .filter(({ code }) => report.policies.some((policy) => technologiesOf(policy).includes(code)))
    .map(({ code, name }) => ({ value: code, label: name })),
  matches: (policy, value) => technologiesOf(policy).includes(value),
};

const runsIn = ({ from, to }: PolicyEntry, year: number): boolean =>
  from !== null && to !== null && from <= year && year <= to;

const year: EntryFilter<PolicyEntry> = {
  id: "year",
  label: "Year",
  all: "All years",
  options: plainOptions(
    Array.from({ length: 50 }, (_, at) => 1990 + at).filter((each) =>
      report.policies.some((policy) => runsIn(policy, each)),
    ),
  ),
  matches: (policy, value) => runsIn(policy, Number(value)),
};

const body: EntryFilter<PolicyEntry> = {
  id: "body",
  label: "Body",
  all: "All bodies",
  options: plainOptions(bodyNames),
  matches: (policy, value) => bodiesOf(policy).includes(value),
};

/** What POLICIES can be asked: kind, technology and year. */
function formula(view: View): ViewFormula {
  const asked = {
    kind: chosenOf(kind, view.filters),
    technology: technologies.find(({ code }) => code === chosenOf(technology, view.filters)),
    year: numberOf(chosenOf(year, view.filters)),
  };
  return {
    formula: formulaText("POLICIES", asked.kind, asked.technology && nameOf(asked.technology), asked.year),
    gives: filterPolicies(asked).map(({ id }) => id),
    because: withoutArgument(view, [body]),
  };
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? text : Number(text));

/** The name, or the code where people say that: `AI`. */
const nameOf = ({ code, name, aliases }: Technology): string => (aliases.includes(code) ? code : name);

/** The report's strategies and measures. */
export const policyList: ReportList<PolicyEntry> = {
  id: "policies",
  noun: ["policy", "policies"],
  placeholder: "Search, for example blockchain",
  note: "",
  entries: () => report.policies,
  idOf: ({ id }) => id,
  fields: {
    id: { of: ({ id }) => id, boost: 8 },
    title: { of: ({ title, titleInText }) => `${title} ${titleInText}`, boost: 4 },
    technologies: {
      of: (policy) =>
        ["technologies named", "technologies read"]
          .map((name) => columnText(policyColumns, name, policy))
          .join(" "),
      boost: 2,
    },
    body: { of: (policy) => `${policy.body} ${policy.bodyInText}`, boost: 2 },
    text: {
      of: (policy) =>
        ["funding", "funding in text", "period", "year in text", "section", "flags", "quote"]
          .map((name) => columnText(policyFields, name, policy))
          .join(" "),
    },
  },
  filters: [kind, technology, year, body],
  formula,
  plan: (shown, subtitle) => tablePlan(policyTable, shown, subtitle),
  Summary: PolicySummary,
  Details: PolicyDetails,
};
