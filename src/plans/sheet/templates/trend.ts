import { indicatorOf } from "../../../core/catalogue/indicators";
import { SERIES_COLORS } from "../../block-colors";
import type { SheetDefinition } from "../definition";
import { unitInWords } from "../formats";
import type { Held, HeldCell } from "../held";
import { datasetsList } from "../lists-plan";
import { technologiesInCells } from "../names-in-cells";
import { orderedAreas } from "../ordered-areas";
import { shown } from "../phrase";
import { refTo } from "../ref-to";
import { writeFoot } from "../sections/foot";
import { writeGrid } from "../sections/grid";
import { chosenTechnology } from "../sections/chosen-technology";
import { HEAD_ROWS, textParameter, writeHead, yearParameter, type Parameter } from "../sections/head";
import { withGrade, writeHeading } from "../sections/heading";
import { typedAcross } from "../sections/labels";
import { writeTrendRows } from "../sections/trend-rows";
import type { SheetDraft } from "../sheet-draft";
import type { SheetOptions } from "../sheet-options";
import { sourcesOf } from "../sources";
import { spanOf } from "../span";

/** Twenty years, the first and the last included. */
const YEARS_BACK = 19;
const CHART = { columns: 8, least: 18 };

/** One indicator of one technology over the years, several areas. */
export function writeTrend(
  draft: SheetDraft,
  definition: SheetDefinition,
  lead: string,
  { figures }: SheetOptions,
): void {
  const indicator = indicatorOf(definition.indicators[0] ?? "");
  const [name = ""] = technologiesInCells(definition.technologies);
  const [source] = sourcesOf([indicator], [name], definition, YEARS_BACK);
  if (!source) throw new RangeError("a trend without an indicator");
  const { technology, parameters: chosen } = chosenTechnology(indicator, name);
  const sourceOf: readonly [Parameter, Parameter] = [
    { label: "First year", value: source.since, list: "years", holds: "since" },
    {
      label: "Dataset (empty: default)",
      value: source.dataset,
      list: datasetsList(indicator),
      holds: "dataset",
    },
  ];
  const parameters = [...chosen, ...sourceOf];
  const first = yearParameter(chosen.length, sourceOf[0]);
  const dataset = textParameter(chosen.length + 1, sourceOf[1]);

  // Head, a free row, heading and what it is about stand above the header row.
  const header = HEAD_ROWS + 3;
  const years = yearsFrom(first, source.year - source.since + 1, header + 1);
  const last: Held<number> = { ref: refTo(header + years.length, 0), value: source.year };
  const of = indicator.context ? [] : [" in ", technology];
  writeHead(draft, [`${lead}: ${indicator.name}`, ...of, ", ", first, " to ", last], parameters);
  const title = writeHeading(
    draft,
    [indicator.name, ...of, ", ", first, " to ", last],
    withGrade(unitInWords(indicator), indicator, { technology, dataset }),
  );
  const areas = typedAcross(draft, orderedAreas(definition, indicator, name, source), draft.row, "areas");
  const grid = writeGrid(draft, {
    indicator,
    corner: "Year",
    down: { of: "year", cells: years },
    across: { of: "area", cells: areas },
    technology,
    dataset,
    figures,
    heatMap: false,
  });
  draft.style({ ...grid.table, row: header + 1, rows: years.length, columns: 1 }, { numberFormat: "0" });
  const charted = Math.min(areas.length, SERIES_COLORS.length);
  const place = {
    row: header,
    column: grid.table.columns + 1,
    rows: Math.max(CHART.least, grid.table.rows),
    columns: CHART.columns,
  };
  draft.chart({
    kind: "line",
    from: "here",
    place,
    title,
    data: { ...grid.table, column: 1, columns: charted },
    categories: { ...grid.table, columns: 1 },
    colors: SERIES_COLORS.slice(0, charted),
    categoryAxis: "Year",
    valueAxis: unitInWords(indicator),
    numberFormat: indicator.format,
  });
  writeTrendRows(draft, { indicator, grid, areas, technology, first, last, dataset });
  draft.row = Math.max(draft.row, place.row + place.rows) + 1;
  const [area] = areas;
  const more = areas.length - charted;
  writeFoot(
    draft,
    area
      ? [
          {
            indicator,
            areas: spanOf(areas),
            technologies: spanOf([technology]),
            years: spanOf(years),
            area,
            technology,
            year: last,
            dataset,
          },
        ]
      : [],
    place.column + place.columns,
    more > 0 ? [`The chart shows the first ${charted} of ${areas.length} areas.`] : [],
  );
}

/** So many years down the first column, each one more than the one above. */
const yearsFrom = (first: Held<number>, count: number, row: number): readonly HeldCell<number>[] =>
  Array.from({ length: count }, (_, at) => ({
    ref: refTo(row + at, 0, "column"),
    value: first.value + at,
    cell: at === 0 ? shown(first) : { formula: `=${refTo(row + at - 1, 0, "")}+1`, value: first.value + at },
  }));
