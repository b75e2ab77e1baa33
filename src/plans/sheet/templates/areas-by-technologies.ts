import { indicatorOf, type Indicator } from "../../../core/catalogue/indicators";
import { unitInWords } from "../../formats";
import type { BlockArguments } from "../../formula/calls";
import { pinned, type Cell } from "../../formula/cell";
import type { Phrase } from "../../formula/phrase";
import { namesOf } from "../../formula/names-of";
import { rangeOf, soleSpan, spanOf } from "../../formula/range";
import { formula, written } from "../../formula/written";
import type { Chart, Page, Section } from "../../page/page";
import type { SheetDefinition } from "../definition/definition";
import { messagesOf } from "../messages";
import { areasInCells, technologiesInCells, technologyInTitle } from "../definition/names-in-cells";
import { orderedAreas } from "../ordered-areas";
import { inOrder, parameter, parametersOf, sectionsOf, type SourceParameters } from "../parameters";
import { withFigures } from "../with-figures";
import { focusLines } from "../sections/focus-lines";
import { figuresTable } from "../sections/figures-table";
import { repeatedLabels, technologyLabels, typedLabels } from "../sections/labels";
import type { SheetOptions } from "../sheet-options";
import { sourcesOf } from "../sources";

/** Larger tables have a heat map alone: their columns would not be told apart in a chart. */
const MOST_CHARTED = { areas: 16, technologies: 6 };

/** Areas down and technologies across, a section for each indicator: the specialisation map, and the user's own. */
export function areasByTechnologies(
  definition: SheetDefinition,
  lead: string,
  { figures, own }: SheetOptions,
): Page {
  const names = technologiesInCells(definition.technologies, own?.dataset);
  const indicators = definition.indicators.map(indicatorOf);
  const sources = parametersOf(sourcesOf(indicators, names, definition, { own }));
  const [first] = indicators;
  const [source] = sources;
  if (!first || !source) throw new RangeError("a sheet without an indicator");
  const focus = parameter(
    "Area in focus",
    areasInCells(definition.areas, own?.dataset)[0] ?? "",
    "areas",
    "focus",
  );
  const ordered = orderedAreas(definition, first, names[0] ?? "", source.source, own);
  const areas = typedLabels(ordered, "areas", "down");
  const technologiesOf = technologyLabels("across");
  const section = (
    indicator: Indicator,
    { source: from, year, since, taken }: SourceParameters,
  ): Section & { readonly told: readonly BlockArguments[] } => {
    const down = indicator === first ? areas : repeatedLabels(areas, "down");
    const { there, lacking } = withFigures(indicator, names, ordered, from);
    const along = technologiesOf(indicator, there);
    const asked = { indicator, year: year.cell, dataset: taken };
    const grid = figuresTable({
      asked,
      corner: "Area",
      down: { of: "area", cells: down },
      across: { of: "technology", cells: along },
      figures,
      heatMap: true,
    });
    const over = { technologies: spanOf(along), years: spanOf([since.cell, year.cell]) };
    const chart = chartOver(indicator, down.length, along.length);
    const [technology] = along;
    return {
      heading: [
        indicator.name,
        ...inWhich(indicator, along),
        ": ",
        ...namesOf(down.map(pinned)),
        ", ",
        year.cell,
      ],
      about: unitInWords(indicator),
      table: {
        ...grid,
        bodies: [grid.body],
        below: focusLines({ ...asked, grid, technologies: along, focus: focus.cell, since: since.cell }),
      },
      ...(chart ? { chart } : {}),
      lacking,
      told: [
        { ...asked, areas: soleSpan(focus.cell), ...over },
        ...(down.length > 1 ? [{ ...asked, areas: spanOf(down, "column"), ...over }] : []),
      ],
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
  const sections = sectionsOf(indicators, sources, section);
  return {
    name: lead,
    messages: messagesOf(sections.flatMap(({ told }) => told)),
    title: [
      ...[`${lead}: `, focus.cell],
      ...(areas.length > 1 ? [" among ", howMany, " areas"] : []),
      ...(sources.length === 1 ? [", ", source.year.cell] : []),
    ],
    parameters: [focus, ...inOrder(sources)],
    sections,
    notes: [],
  };
}

/** In which technology, or in how many. */
function inWhich({ context }: Indicator, [first, ...others]: readonly Cell<string>[]): Phrase {
  if (context || !first) return [];
  return others.length === 0
    ? [" in ", technologyInTitle(pinned(first))]
    : [` in ${others.length + 1} technologies`];
}

/** Over a small table a chart of its figures. */
function chartOver(indicator: Indicator, areas: number, technologies: number): Chart | undefined {
  if (areas < 2 || areas > MOST_CHARTED.areas || technologies > MOST_CHARTED.technologies) return undefined;
  return {
    kind: "column",
    first: 1,
    series: technologies,
    categoryAxis: "",
    indicator,
  };
}
