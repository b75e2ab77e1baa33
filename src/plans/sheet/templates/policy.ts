import { indicatorOf } from "../../../core/catalogue/indicators";
import { findTechnology, technologies, type Technology } from "../../../core/catalogue/technologies";
import { citeReport } from "../../../core/provenance/cite-report";
import { findColumn } from "../../../core/report/columns";
import { filterFindings, findingColumns } from "../../../core/report/finding-columns";
import { filterPolicies, policyColumns } from "../../../core/report/policies";
import { orThrow } from "../../../core/refusal";
import type { Cell } from "../../formula/cell";
import { soleSpan } from "../../formula/range";
import { written } from "../../formula/written";
import type { Page } from "../../page/page";
import type { SheetDefinition } from "../definition";
import { areasInCells, technologiesInCells } from "../names-in-cells";
import { parameter, withDatasets } from "../parameters";
import { entryTable, type EntryField } from "../sections/entry-table";
import { linesOf, positionsTable } from "../sections/positions";
import { sourcesOf } from "../sources";

/** A technology's policies in the report beside an area's indicators and the report's findings. */
export function policy(definition: SheetDefinition, lead: string): Page {
  const indicators = definition.indicators.map(indicatorOf);
  const [name = ""] = technologiesInCells(definition.technologies);
  const sources = sourcesOf(indicators, [name], definition);
  const pinned = withDatasets(sources);
  const technology = parameter("Technology", name, "technologies", "technology");
  const area = parameter("Area", areasInCells(definition.areas)[0] ?? "", "areas", "area");
  const lines = linesOf(indicators, sources, pinned, { area: area.cell, technology: technology.cell });
  return {
    name: lead,
    title: [`${lead}: `, technology.cell, ", ", area.cell],
    parameters: [technology, area, ...pinned.map(({ dataset }) => dataset)],
    sections: [
      {
        heading: ["Position of ", area.cell, " in ", technology.cell],
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
        table: entryTable(
          policyFields(technology.cell),
          most((each) => filterPolicies({ technology: each }).length),
        ),
        shown: [],
      },
      {
        heading: ["What the report finds on ", technology.cell],
        about: "The report's statements, and whether open data agree",
        table: entryTable(
          findingFields(technology.cell),
          most((each) => findingsOn(each).length),
        ),
        shown: [],
      },
    ],
    notes: [`Policies and findings: ${citeReport("text")}`],
  };
}

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
    field("Policy", "title", 220),
    field("Kind", "kind", 74),
    field("From", "from", 74, "0"),
    field("To", "to", 74, "0"),
    field("Body", "body", 150),
    field("EUR million", "EUR corrected", 74, "#,##0"),
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
    field("Statement of the report", "statement", 220),
    field("Id", "id", 74),
    field("Figure", "figure", 74),
    field("Verdict", "verdict", 74),
    field("Decided by", "decided by", 150),
  ];
}
