import { indicatorOf } from "../../../core/catalogue/indicators";
import { findTechnology, technologies, type Technology } from "../../../core/catalogue/technologies";
import { citeReport } from "../../../core/provenance/cite-report";
import { filterFindings, findingColumns } from "../../../core/report/finding-columns";
import { findColumn } from "../../../core/report/columns";
import { filterPolicies, policyColumns } from "../../../core/report/policies";
import { orThrow } from "../../../core/refusal";
import type { SheetDefinition } from "../definition";
import type { Held } from "../held";
import { areasInCells, technologiesInCells } from "../names-in-cells";
import { writeEntries, type EntryField } from "../sections/entry-table";
import { writeFoot } from "../sections/foot";
import { HEAD_ROWS, textParameter, writeHead, type Parameter } from "../sections/head";
import { writeHeading } from "../sections/heading";
import { linesOf } from "../sections/lines-of";
import { writePositions } from "../sections/positions";
import { sourceParameters } from "../sections/source-parameters";
import type { SheetDraft } from "../sheet-draft";
import { sourcesOf } from "../sources";
import { spanOf } from "../span";

/** A technology's policies in the report beside an area's indicators and the report's findings. */
export function writePolicy(draft: SheetDraft, definition: SheetDefinition, lead: string): void {
  const indicators = definition.indicators.map(indicatorOf);
  const [name = ""] = technologiesInCells(definition.technologies);
  const sources = sourcesOf(indicators, [name], definition);
  const pinned = sources.filter(({ indicators: [first] }) => first?.context === false);
  const chosen: readonly [Parameter, Parameter] = [
    { label: "Technology", value: name, list: "technologies", holds: "technology" },
    { label: "Area", value: areasInCells(definition.areas)[0] ?? "", list: "areas", holds: "area" },
  ];
  const technology = textParameter(0, chosen[0]);
  const area = textParameter(1, chosen[1]);
  writeHead(
    draft,
    [`${lead}: `, technology, ", ", area],
    [...chosen, ...sourceParameters(pinned, ["dataset"])],
  );
  // Head, a free row, heading, what it is about and the header row stand above the first line.
  const row = HEAD_ROWS + 4;
  const lines = linesOf({ indicators, sources, pinned, area, technology, row, column: chosen.length });
  writeHeading(draft, ["Position of ", area, " in ", technology], "Each indicator in its own year");
  writePositions(draft, area, lines);
  draft.row += 1;
  writeHeading(
    draft,
    ["Policies of South Korea on ", technology],
    "As the report lists them; technologies count whether named in the text or read by us; amounts in million EUR, misprints corrected",
  );
  writeEntries(
    draft,
    policyFieldsFor(technology),
    most((each) => filterPolicies({ technology: each }).length),
  );
  draft.row += 1;
  writeHeading(
    draft,
    ["What the report finds on ", technology],
    "The report's statements, and whether open data agree",
  );
  writeEntries(
    draft,
    findingFieldsFor(technology),
    most((each) => findingsOn(each).length),
  );
  draft.row += 1;
  writeFoot(
    draft,
    lines.map((line) => ({
      ...line,
      areas: spanOf([line.area]),
      technologies: spanOf([line.technology]),
      years: spanOf([line.year]),
    })),
    8,
    [`Policies and findings: ${citeReport("text")}`],
  );
}

/** Room for whatever technology is chosen. */
const most = (count: (technology: Technology) => number): number => Math.max(1, ...technologies.map(count));

function policyFieldsFor(technology: Held): readonly EntryField[] {
  const found = filterPolicies({ technology: orThrow(findTechnology(technology.value)) });
  const field = (name: string, column: string, width: number, numberFormat?: string): EntryField => ({
    name,
    formula: (number) => `INDEX(ATI.POLICIES(,${technology.ref},,0,"${column}"),${number},1)`,
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

function findingFieldsFor(technology: Held): readonly EntryField[] {
  const found = findingsOn(orThrow(findTechnology(technology.value)));
  const field = (name: string, column: string, width: number): EntryField => ({
    name,
    formula: (number) => `INDEX(ATI.FINDINGS(,0,"${column}",${technology.ref},"overall"),${number},1)`,
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
