import { indicatorOf, type Indicator } from "../../../core/catalogue/indicators";
import { unitInWords } from "../../formats";
import { rangeOf, soleSpan, spanOf } from "../../formula/range";
import { formula, written } from "../../formula/written";
import type { Chart, Page, Section } from "../../page/page";
import type { SheetDefinition } from "../definition";
import { areasInCells, technologiesInCells } from "../names-in-cells";
import { orderedAreas } from "../ordered-areas";
import { inOrder, parameter, parametersOf, sectionsOf, type SourceParameters } from "../parameters";
import { focusLines } from "../sections/focus-lines";
import { figuresTable } from "../sections/figures-table";
import { repeatedLabels, technologyLabels, typedLabels } from "../sections/labels";
import type { SheetOptions } from "../sheet-options";
import { sourcesOf } from "../sources";

/** Larger tables have a heat map alone: their columns would not be told apart in a chart. */
const MOST_CHARTED = { areas: 16, technologies: 6 };
const CHART = { columns: 7, rows: 16 };

/** Areas down and technologies across, a section for each indicator: the specialisation map, and the user's own. */
export function areasByTechnologies(
  definition: SheetDefinition,
  lead: string,
  { figures }: SheetOptions,
): Page {
  const names = technologiesInCells(definition.technologies);
  const indicators = definition.indicators.map(indicatorOf);
  const sources = parametersOf(sourcesOf(indicators, names, definition));
  const [first] = indicators;
  const [source] = sources;
  if (!first || !source) throw new RangeError("a sheet without an indicator");
  const focus = parameter("Area in focus", areasInCells(definition.areas)[0] ?? "", "areas", "focus");
  const areas = typedLabels(orderedAreas(definition, first, names[0] ?? "", source.source), "areas", "down");
  const technologiesOf = technologyLabels(indicators, names, "across");
  const section = (indicator: Indicator, { year, since, dataset }: SourceParameters): Section => {
    const down = indicator === first ? areas : repeatedLabels(areas, "down");
    const along = technologiesOf(indicator);
    const asked = { indicator, year: year.cell, dataset: dataset.cell };
    const grid = figuresTable({
      asked,
      corner: "Area",
      down: { of: "area", cells: down },
      across: { of: "technology", cells: along },
      figures,
      heatMap: true,
    });
    const chart = chartOver(indicator, down.length, along.length);
    const [technology] = along;
    return {
      heading: [`${indicator.name} by area${indicator.context ? "" : " and technology"}, `, year.cell],
      about: unitInWords(indicator),
      table: {
        ...grid,
        bodies: [grid.body],
        below: focusLines({ ...asked, grid, technologies: along, focus: focus.cell, since: since.cell }),
      },
      ...(chart ? { chart } : {}),
      shown: technology
        ? [
            {
              ...asked,
              area: focus.cell,
              technology,
              areas: spanOf(down, "column"),
              technologies: spanOf(along),
              years: soleSpan(year.cell),
            },
          ]
        : [],
    };
  };
  const howMany = formula(written`COUNTA(${rangeOf(areas)})`, areas.length);
  return {
    name: lead,
    title: [
      ...[`${lead}: `, focus.cell, " among ", howMany, " areas"],
      ...(sources.length === 1 ? [", ", source.year.cell] : []),
    ],
    parameters: [focus, ...inOrder(sources)],
    sections: sectionsOf(indicators, sources, section),
    notes: [],
    // Not over charts, which only some of its sections have.
    footColumns: names.length + 1,
  };
}

/** Beside a small table a chart of its figures. */
function chartOver(indicator: Indicator, areas: number, technologies: number): Chart | undefined {
  if (areas < 2 || areas > MOST_CHARTED.areas || technologies > MOST_CHARTED.technologies) return undefined;
  return {
    kind: "column",
    titled: "by its section",
    stands: "beside",
    ...CHART,
    first: 1,
    series: technologies,
    categoryAxis: "",
    indicator,
  };
}
