import { indicatorOf } from "../../../core/catalogue/indicators";
import { unitInWords } from "../../formats";
import { soleSpan, spanOf } from "../../formula/range";
import type { Page, Section } from "../../page/page";
import type { SheetDefinition } from "../definition";
import { areasInCells, technologiesInCells } from "../names-in-cells";
import { inOrder, parameter, parametersOf, sectionsOf, type SourceParameters } from "../parameters";
import { duelTable, duelUnits } from "../sections/duel";
import { technologyLabels } from "../sections/labels";
import { sourcesOf } from "../sources";
import type { Indicator } from "../../../core/catalogue/indicators";

const CHART = { columns: 7, leastRows: 15 };

/** Two areas, every technology: a section for each indicator. */
export function headToHead(definition: SheetDefinition, lead: string): Page {
  const names = technologiesInCells(definition.technologies);
  const [first = "", second = ""] = areasInCells(definition.areas);
  const indicators = definition.indicators.map(indicatorOf);
  const sources = parametersOf(sourcesOf(indicators, names, definition));
  const one = parameter("Area", first, "areas", "area");
  const other = parameter("Second area", second, "areas", "area");
  const labelsOf = technologyLabels(indicators, names, "down");
  const section = (indicator: Indicator, { year, since, dataset }: SourceParameters): Section => {
    const technologies = labelsOf(indicator);
    const asked = { indicator, year: year.cell, dataset: dataset.cell };
    const [technology] = technologies;
    return {
      heading: [`${indicator.name}: `, one.cell, " and ", other.cell, ", ", year.cell],
      about: `${unitInWords(indicator)}; ${duelUnits(asked)}`,
      table: duelTable({ ...asked, since: since.cell, one: one.cell, other: other.cell, technologies }),
      chart: {
        kind: "bar",
        titled: "by its section",
        stands: "beside",
        rows: Math.max(CHART.leastRows, technologies.length + 1),
        columns: CHART.columns,
        first: 1,
        series: 2,
        categoryAxis: "",
        indicator,
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
  return {
    name: lead,
    title: [`${lead}: `, one.cell, " and ", other.cell],
    parameters: [one, other, ...inOrder(sources)],
    sections: sectionsOf(indicators, sources, section),
    notes: [],
  };
}
