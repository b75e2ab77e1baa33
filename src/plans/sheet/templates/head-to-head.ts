import { indicatorOf } from "../../../core/catalogue/indicators";
import { unitInWords } from "../../formats";
import { soleSpan, spanOf } from "../../formula/range";
import type { BlockArguments } from "../../formula/calls";
import { phrase } from "../../formula/phrase";
import type { Page, Section } from "../../page/page";
import type { SheetDefinition } from "../definition/definition";
import { figureToday } from "../../formula/answers";
import { largestFirst } from "../largest-first";
import { messagesOf } from "../messages";
import { areasInCells, technologiesInCells } from "../definition/names-in-cells";
import { inOrder, parameter, parametersOf, sectionsOf, type SourceParameters } from "../parameters";
import { duelTable } from "../sections/duel";
import { technologyLabels } from "../sections/labels";
import type { SheetOptions } from "../sheet-options";
import { sourcesOf } from "../sources";
import { withFigures } from "../with-figures";
import type { Indicator } from "../../../core/catalogue/indicators";

/** Two areas, every technology: a section for each indicator. */
export function headToHead(definition: SheetDefinition, lead: string, { own }: SheetOptions): Page {
  const names = technologiesInCells(definition.technologies, own?.dataset);
  const [first = "", second = ""] = areasInCells(definition.areas, own?.dataset);
  const indicators = definition.indicators.map(indicatorOf);
  const sources = parametersOf(sourcesOf(indicators, names, definition, { own }));
  const one = parameter("Area", first, "areas", "area");
  const other = parameter("Second area", second, "areas", "area");
  const labelsOf = technologyLabels("down");
  const section = (
    indicator: Indicator,
    { source, year, since, taken }: SourceParameters,
  ): Section & { readonly told: BlockArguments } => {
    const { there, lacking } = withFigures(indicator, names, [first, second], source);
    const inFirst = (technology: string) => figureToday({ ...source, indicator, area: first, technology });
    const technologies = labelsOf(indicator, largestFirst(there, inFirst));
    const asked = { indicator, year: year.cell, dataset: taken };
    const [technology] = technologies;
    return {
      heading: [`${indicator.name}: `, one.cell, " and ", other.cell, ", ", year.cell],
      about: phrase([`${unitInWords(indicator)}; ranks among all countries; changes since `, since.cell]),
      table: duelTable({ ...asked, since: since.cell, one: one.cell, other: other.cell, technologies }),
      chart: {
        kind: "bar",
        first: 1,
        series: 2,
        focus: "series",
        categoryAxis: "",
        indicator,
      },
      lacking,
      told: {
        ...asked,
        areas: spanOf([one.cell, other.cell]),
        technologies: spanOf(technologies, "column"),
        years: spanOf([since.cell, year.cell]),
      },
      shown: technology
        ? [
            {
              ...asked,
              area: one.cell,
              technology,
              areas: spanOf([one.cell, other.cell]),
              technologies: spanOf(technologies, "column"),
              years: soleSpan(year.cell),
            },
          ]
        : [],
    };
  };
  const sections = sectionsOf(indicators, sources, section);
  return {
    name: lead,
    title: [`${lead}: `, one.cell, " and ", other.cell],
    messages: messagesOf(sections.map(({ told }) => told)),
    parameters: [one, other, ...inOrder(sources)],
    sections,
    notes: [],
  };
}
