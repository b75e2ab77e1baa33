import { technologies } from "../../../core/catalogue/technologies";
import { filterFindings } from "../../../core/report/finding-columns";
import { report } from "../../../core/figures/report";
import { chosenOf, type EntryFilter } from "../../shared/entries/entry-filter";
import { tablePlan } from "../entry-table";
import { formulaText } from "../../shared/formula-text";
import type { ReportList } from "../report-list";
import type { View } from "../report-state";
import { withoutArgument, type ViewFormula } from "../view-formula";
import { FindingDetails } from "./finding-details";
import { FindingSummary } from "./finding-summary";
import { findingTable } from "./finding-table";
import {
  figuresAbout,
  statementFindings,
  talliedFindings,
  technologiesAbout,
  type StatementFinding,
} from "./statement-finding";

const figure: EntryFilter<StatementFinding> = {
  id: "figure",
  label: "Figure",
  all: "All figures",
  options: [...new Set(report.statements.flatMap(figuresAbout))]
    .sort()
    .map((number) => ({ value: number, label: `Figure ${number}` })),
  matches: ({ statement }, value) => figuresAbout(statement).includes(value),
};

const technology: EntryFilter<StatementFinding> = {
  id: "technology",
  label: "Technology",
  all: "All technologies",
  options: technologies
    .filter(({ code }) => report.statements.some((statement) => technologiesAbout(statement).includes(code)))
    .map(({ code, name }) => ({ value: code, label: name })),
  matches: ({ statement }, value) => technologiesAbout(statement).includes(value),
};

const verdict: EntryFilter<StatementFinding> = {
  id: "verdict",
  label: "Verdict",
  all: "All verdicts",
  options: [
    { value: "agrees", label: "Agrees" },
    { value: "disagrees", label: "Disagrees" },
    { value: "datasets differ", label: "Datasets differ" },
    { value: "cannot be tested", label: "Cannot be tested" },
  ],
  matches: ({ overall }, value) => overall.verdict === value,
};

/** What FINDINGS can be asked: the figure. */
function formula(view: View): ViewFormula {
  const asked = chosenOf(figure, view.filters);
  const number = asked === undefined ? undefined : Number(asked);
  return {
    formula: formulaText("FINDINGS", number),
    gives: [...new Set(filterFindings({ figure: number }).map(({ statement }) => statement.id))],
    rows: "a row for each dataset and one overall",
    because: withoutArgument(view, [technology, verdict]),
  };
}

/** What the report says of its figures, and whether open data agree. */
export const findingList: ReportList<StatementFinding> = {
  id: "findings",
  noun: ["finding", "findings"],
  placeholder: "Search, for example photonics",
  note: "Open data measure other things than the report did. Where they disagree, that is no error of the report: each note says what was measured.",
  entries: statementFindings,
  tally: talliedFindings,
  idOf: ({ statement }) => statement.id,
  fields: {
    id: { of: ({ statement }) => statement.id, boost: 8 },
    technology: { of: ({ technology: about, statement }) => `${about} ${statement.technology}`, boost: 4 },
    indicator: {
      of: ({ statement }) => [statement.indicator, statement.region, statement.direction].join(" "),
      boost: 2,
    },
    text: {
      of: ({ statement, datasets, overall }) =>
        [
          statement.quote,
          statement.claim,
          overall.verdict,
          `Figure ${statement.figure}`,
          ...datasets.map(({ dataset }) => dataset?.id ?? ""),
        ].join(" "),
    },
  },
  filters: [figure, technology, verdict],
  formula,
  plan: (shown, subtitle) =>
    tablePlan(
      findingTable,
      shown.flatMap(({ datasets, overall }) => [...datasets, overall]),
      subtitle,
    ),
  Summary: FindingSummary,
  Details: FindingDetails,
};
