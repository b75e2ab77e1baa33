import { indicatorOf } from "../../../core/catalogue/indicators";
import { findTechnology, technologies, type Technology } from "../../../core/catalogue/technologies";
import { citeReport } from "../../../core/provenance/cite-report";
import { findColumn } from "../../../core/report/columns";
import { filterFindings, findingColumns } from "../../../core/report/finding-columns";
import { filterPolicies, policyColumns } from "../../../core/report/policies";
import { orThrow } from "../../../core/refusal";
import { quoted } from "../../../core/words/quoted";
import type { Cell } from "../../formula/cell";
import { rangeOf, soleSpan, spanOf } from "../../formula/range";
import type { Text, Value } from "../../formula/value";
import { formula, written } from "../../formula/written";
import type { Page, Table } from "../../page/page";
import type { SheetDefinition } from "../definition/definition";
import { messagesOf } from "../messages";
import { areasInCells, technologiesInCells, technologyInTitle } from "../definition/names-in-cells";
import { parameter, withDatasets } from "../parameters";
import { entryTable, type EntryField } from "../sections/entry-table";
import { linesOf, positionsTable } from "../sections/positions";
import type { SheetOptions } from "../sheet-options";
import { sourcesOf } from "../sources";

/** A technology's policies in the report beside an area's indicators and the report's findings. */
export function policy(definition: SheetDefinition, lead: string, { own }: SheetOptions): Page {
  const indicators = definition.indicators.map(indicatorOf);
  const [name = ""] = technologiesInCells(definition.technologies, own?.dataset);
  const sources = sourcesOf(indicators, [name], definition, { own });
  const pinned = withDatasets(sources);
  const technology = parameter("Technology", name, "technologies", "technology");
  const area = parameter("Area", areasInCells(definition.areas, own?.dataset)[0] ?? "", "areas", "area");
  const lines = linesOf(indicators, sources, pinned, { area: area.cell, technology: technology.cell });
  const policies = entryTable(
    policyFields(technology.cell),
    most((each) => filterPolicies({ technology: each }).length),
  );
  const findings = entryTable(
    findingFields(technology.cell),
    most((each) => findingsOn(each).length),
  );
  return {
    name: lead,
    title: [`${lead}: `, technologyInTitle(technology.cell), ", ", area.cell],
    messages: [
      ...messagesOf(
        lines.slice(0, MOST_TOLD - 1).map((line) => ({
          ...line,
          areas: soleSpan(area.cell),
          technologies: soleSpan(technology.cell),
          years: spanOf([line.since, line.year]),
        })),
        MOST_TOLD,
      ),
      howManyPolicies(policies, technology.cell),
      howManyFindings(findings, technology.cell),
    ],
    parameters: [technology, area, ...pinned.map(({ dataset }) => dataset)],
    sections: [
      {
        heading: ["Position of ", area.cell, " in ", technologyInTitle(technology.cell)],
        about: "Each indicator in its own year",
        table: positionsTable(area.cell, lines),
        shown: lines.map((line) => ({
          ...line,
          areas: soleSpan(area.cell),
          technologies: soleSpan(technology.cell),
          years: soleSpan(line.year),
        })),
      },
      {
        heading: ["Policies of South Korea on ", technology.cell],
        about:
          "As the report lists them; technologies count whether named in the text or read by us; " +
          "amounts in million EUR, misprints corrected",
        table: policies,
        shown: [],
      },
      {
        heading: ["What the report finds on ", technology.cell],
        about: "The report's statements, and whether open data agree",
        table: findings,
        shown: [],
      },
    ],
    notes: [`Policies and findings: ${citeReport("text")}`],
  };
}

/** Indicators that a message tells of, so that those on the report are among the first. */
const MOST_TOLD = 4;

const filled = (cells: readonly Cell[]): number => cells.filter(({ today }) => today !== "").length;

function howManyPolicies({ labels }: Table, technology: Cell<string>): Value<string> {
  const count = written`IFERROR(ROWS(ATI.POLICIES(,${technology},,0,"title")),0)`;
  const [none, one, several] = [
    "no strategy or measure",
    "1 strategy or measure",
    " strategies and measures",
  ];
  const words = " of South Korea on ";
  const all = filled(labels);
  const today = all === 0 ? none : all === 1 ? one : `${all}${several}`;
  return formula(
    written`"The report lists "&IF(${count}=0,${quoted(none)},IF(${count}=1,${quoted(one)},${count}&${quoted(several)}))&${quoted(words)}&${technology}&"."`,
    `The report lists ${today}${words}${technology.today}.`,
  );
}

function howManyFindings({ labels, bodies }: Table, technology: Cell<string>): Value<string> {
  const verdicts = bodies.flatMap(({ cells }) => cells.flatMap((line) => line.slice(VERDICT, VERDICT + 1)));
  const all = written`IFERROR(ROWS(ATI.FINDINGS(,0,"id",${technology},"overall")),0)`;
  const count = (verdict: string): Text => written`COUNTIF(${rangeOf(verdicts)},${quoted(verdict)})`;
  const today = (verdict: string): number => verdicts.filter((cell) => cell.today === verdict).length;
  const [agree, disagree] = [count(AGREES), count(DISAGREES)];
  const none = written`"Of its figures it states nothing on "&${technology}&"."`;
  const on = written`"Of its "&${all}&IF(${all}=1," statement"," statements")&" on "&${technology}`;
  const tested = written`", open data agree with "&${agree}&" and disagree with "&${disagree}&"."`;
  const untested = quoted(", open data can decide none.");
  return formula(
    written`IF(${all}=0,${none},${on}&IF(${agree}+${disagree}=0,${untested},${tested}))`,
    findingsToday(filled(labels), technology.today, today(AGREES), today(DISAGREES)),
  );
}

function findingsToday(all: number, technology: string, agree: number, disagree: number): string {
  if (all === 0) return `Of its figures it states nothing on ${technology}.`;
  const on = `Of its ${all} statement${all === 1 ? "" : "s"} on ${technology}, open data`;
  return agree + disagree === 0
    ? `${on} can decide none.`
    : `${on} agree with ${agree} and disagree with ${disagree}.`;
}

/** The column of verdicts beside the statements. */
const VERDICT = 2;
const [AGREES, DISAGREES] = ["agrees", "disagrees"] as const;

/** Room for whatever technology is chosen. */
const most = (count: (technology: Technology) => number): number => Math.max(1, ...technologies.map(count));

function policyFields(technology: Cell<string>): readonly EntryField[] {
  const found = filterPolicies({ technology: orThrow(findTechnology(technology.today)) });
  const field = (name: string, column: string, width: number, numberFormat?: string): EntryField => ({
    name,
    formula: (number) => written`INDEX(ATI.POLICIES(,${technology},,0,"${column}"),${number},1)`,
    today: found.map(orThrow(findColumn(policyColumns, column)).of),
    width,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  return [
    field("Policy", "title", 226),
    field("Kind", "kind", 54),
    field("From", "from", 46, "0"),
    field("To", "to", 58, "0"),
    field("Body", "body", 170),
    field("EUR million", "EUR corrected", 58, "#,##0"),
  ];
}

const findingsOn = (technology: Technology) => filterFindings({ technology, dataset: null });

function findingFields(technology: Cell<string>): readonly EntryField[] {
  const found = findingsOn(orThrow(findTechnology(technology.today)));
  const field = (name: string, column: string, width: number): EntryField => ({
    name,
    formula: (number) => written`INDEX(ATI.FINDINGS(,0,"${column}",${technology},"overall"),${number},1)`,
    today: found.map(orThrow(findColumn(findingColumns, column)).of),
    width,
  });
  return [
    field("Statement of the report", "statement", 226),
    field("Id", "id", 54),
    field("Figure", "figure", 46),
    field("Verdict", "verdict", 58),
    field("Decided by", "decided by", 170),
  ];
}
