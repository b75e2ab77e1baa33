import { indicatorOf } from "../../../core/catalogue/indicators";
import { SERIES_COLORS } from "../../block-colors";
import type { SheetDefinition } from "../definition";
import { unitInWords } from "../formats";
import type { Held, HeldCell } from "../held";
import { areasInCells, technologiesInCells } from "../names-in-cells";
import { orderedAreas } from "../ordered-areas";
import { rangeTo } from "../ref-to";
import { writeFocusRows } from "../sections/focus-rows";
import { writeFoot, type Shown } from "../sections/foot";
import { writeGrid, type Grid } from "../sections/grid";
import { HEAD_ROWS, textParameter, writeHead, type Parameter } from "../sections/head";
import { writeHeading } from "../sections/heading";
import { repeatedAcross, repeatedDown, typedAcross, typedDown, wholeAcross } from "../sections/labels";
import { sourceCells, sourceParameters, type SourceCells } from "../sections/source-parameters";
import type { SheetDraft } from "../sheet-draft";
import type { SheetOptions } from "../sheet-options";
import { sourceKey, sourcesOf } from "../sources";
import { spanOf } from "../span";
import type { Indicator } from "../../../core/catalogue/indicators";
import type { Spot } from "../../plan";

/** Larger tables have a heat map alone: their columns would not be told apart in a chart. */
const MOST_CHARTED = { areas: 16, technologies: 6 };
const CHART = { columns: 7, rows: 16 };

interface Labels {
  readonly areas: readonly HeldCell[];
  readonly technologies: readonly HeldCell[];
}

/** Areas down and technologies across, a section for each indicator: the specialisation map, and the user's own. */
export function writeAreasByTechnologies(
  draft: SheetDraft,
  definition: SheetDefinition,
  lead: string,
  { figures }: SheetOptions,
): void {
  const technologies = technologiesInCells(definition.technologies);
  const indicators = definition.indicators.map(indicatorOf);
  const sources = sourcesOf(indicators, technologies, definition);
  const [indicator] = indicators;
  const [source] = sources;
  if (!indicator || !source) throw new RangeError("a sheet without an indicator");
  const areas = orderedAreas(definition, indicator, technologies[0] ?? "", source);
  const inFocus: Parameter = {
    label: "Area in focus",
    value: areasInCells(definition.areas)[0] ?? "",
    list: "areas",
    holds: "focus",
  };
  const focus = textParameter(0, inFocus);
  const all = sourceCells(sources, 1);
  const [firstCells] = all;
  const years = all.length === 1 && firstCells ? [", ", firstCells.year] : [];
  writeHead(
    draft,
    [`${lead}: `, focus, " among ", countOfAreas(areas.length), " areas", ...years],
    [inFocus, ...sourceParameters(sources)],
  );

  // The labels of the first section are typed in, those of the others show them.
  const known: { areas?: readonly HeldCell[]; technologies?: readonly HeldCell[] } = {};
  const shown: Shown[] = [];
  for (const each of indicators) {
    const cells = all.find(({ source: { key } }) => key === sourceKey(each));
    if (!cells) continue;
    const written = writeSection(draft, { indicator: each, cells, focus, figures }, (row) => ({
      areas: known.areas ? repeatedDown(known.areas, row + 1) : typedDown(draft, areas, row + 1, "areas"),
      technologies: each.context
        ? [wholeAcross(each, row)]
        : known.technologies
          ? repeatedAcross(known.technologies, row)
          : typedAcross(draft, technologies, row, "technologies"),
    }));
    known.areas ??= written.areas;
    if (!each.context) known.technologies ??= written.technologies;
    const [technology] = written.technologies;
    if (!technology) continue;
    shown.push({
      indicator: each,
      areas: spanOf(written.areas),
      technologies: spanOf(written.technologies),
      years: spanOf([cells.year]),
      area: focus,
      technology,
      ...cells,
    });
  }
  writeFoot(draft, shown, Math.max(technologies.length + 1, 8));
}

/** How many areas stand in the first section's labels. */
function countOfAreas(count: number): Held<number> {
  // Head, a free row, heading, what it is about and the header row stand above them.
  const labels = { row: HEAD_ROWS + 4, column: 0, rows: count, columns: 1 };
  return { ref: `COUNTA(${rangeTo(labels)})`, value: count };
}

interface SectionGiven {
  readonly indicator: Indicator;
  readonly cells: SourceCells;
  readonly focus: Held;
  readonly figures: SheetOptions["figures"];
}

function writeSection(
  draft: SheetDraft,
  { indicator, cells, focus, figures }: SectionGiven,
  labelsAt: (row: number) => Labels,
): Labels {
  const title = writeHeading(
    draft,
    [`${indicator.name} by area${indicator.context ? "" : " and technology"}, `, cells.year],
    unitInWords(indicator),
  );
  const labels = labelsAt(draft.row);
  const grid = writeGrid(draft, {
    indicator,
    corner: "Area",
    down: { of: "area", cells: labels.areas },
    across: { of: "technology", cells: labels.technologies },
    year: cells.year,
    dataset: cells.dataset,
    figures,
    heatMap: true,
  });
  const end = drawChart(draft, indicator, grid, title);
  writeFocusRows(draft, { indicator, grid, ...labels, focus, cells });
  draft.row = Math.max(draft.row, end) + 1;
  return labels;
}

/** Beside a small table a chart of its figures; gives the row at which it ends. */
function drawChart(draft: SheetDraft, indicator: Indicator, { table, figures }: Grid, title: Spot): number {
  if (figures.rows < 2 || figures.rows > MOST_CHARTED.areas || figures.columns > MOST_CHARTED.technologies)
    return 0;
  draft.chart({
    kind: "column",
    from: "here",
    place: { row: table.row, column: table.columns + 1, ...CHART },
    title,
    data: { ...table, column: 1, columns: figures.columns },
    categories: { ...table, columns: 1 },
    colors: SERIES_COLORS.slice(0, figures.columns),
    categoryAxis: "",
    valueAxis: unitInWords(indicator),
    numberFormat: indicator.format,
  });
  return table.row + CHART.rows;
}
