import type { Sheet } from "../../grid";
import type { ChartPart, SeriesPart } from "../../parts";
import { invalidArgument } from "../office-error";
import { placeOf } from "../place";
import type { RequestQueue } from "../request-queue";
import { deriveSeries } from "./derive-series";

/** Makes a chart as Excel does by itself, and gives its id. */
export function addChart(
  { grid, host }: RequestQueue,
  sheet: Sheet,
  type: string,
  sourceData: unknown,
  seriesBy: string | undefined,
): string {
  if (!/^(Column|Bar|Line|XYScatter)/.test(type)) throw new Error(`a chart "${type}" is not in the stand-in`);
  // Left to Excel, the web and the desktop choose differently.
  if (seriesBy !== "Columns" && seriesBy !== "Rows")
    throw new Error(`charts.add with seriesBy ${seriesBy ?? "left out"} is not in the stand-in`);
  const source = placeOf(sourceData, grid, sheet);
  const parts = grid.parts();
  const found = deriveSeries(grid, source, seriesBy, type.startsWith("XYScatter"));
  const series = host.manners.findsNames ? found : misread(found);
  if (series.length === 0) throw invalidArgument("The range has no series.");
  const [first, ...others] = series;

  const chart: ChartPart = {
    id: host.newId("chart"),
    sheetId: sheet.id,
    name: freeName(parts.charts.filter(({ sheetId }) => sheetId === sheet.id).map(({ name }) => name)),
    type,
    place: { row: 1, column: 1, rows: 15, columns: 7 },
    title: others.length === 0 && first && "cell" in first.name ? first.name : { text: "Chart Title" },
    hasTitle: true,
    series,
    categoryAxis: {},
    valueAxis: {},
    legend: others.length === 0 ? undefined : "Bottom",
    blanks: "NotPlotted",
  };
  grid.setParts({ ...parts, charts: [...parts.charts, chart] });
  return chart.id;
}

/** As where Excel takes the first column for categories and the headers for figures. */
const misread = (series: readonly SeriesPart[]): SeriesPart[] =>
  series
    .slice(0, Math.max(1, series.length - 1))
    .map((each, at) => ({ ...each, name: { text: `Series${at + 1}` } }));

function freeName(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}
