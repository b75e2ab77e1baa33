import { endLabelsOf } from "../end-labels";
import { pointFormat } from "../formats";
import type { Place, PlannedChart, Spot } from "../plan";
import { valueAxisOf } from "../value-axis";
import { focusedColors, seriesColors } from "../series-colors";
import { datasetsShown } from "./datasets-shown";
import type { Chart, Section, Shown } from "./page";

/** Points of a row, of what stands around the bars of a chart, and of a bar with its share of the gap between. */
const ROW = 15;
const AROUND = 90;
const BAR = { alone: 18, beside: 7, between: 5 };
const LEAST_ROWS = 12;
/** Rows of a chart whose height no bars ask for. */
const ROWS = 16;

/** How many rows a chart of a table takes, and what it is over the table once both have their places. */
export function plannedChart(
  chart: Chart,
  { table: { header, labels, bodies }, shown }: Section,
  title: Spot,
): { readonly rows: number; readonly over: (table: Place, place: Place, width: number) => PlannedChart } {
  const {
    kind,
    first,
    series,
    points = labels.length,
    marks,
    focus,
    categoryAxis,
    indicator,
    isLogarithmic,
  } = chart;
  const columns = header.slice(first, first + series);
  const rows = labels.slice(0, points).map((_, at) => bodies.flatMap(({ cells }) => cells[at] ?? []));
  const figures = columns.map((_, at) =>
    rows
      .map((line) => line[first - 1 + at]?.today)
      .map((today) => (typeof today === "number" ? today : undefined)),
  );
  const all = figures.flat().filter((figure) => figure !== undefined);
  const largest = Math.max(0, ...all.map(Math.abs));
  return {
    rows: kind === "bar" ? rowsOfBars(points, series) : ROWS,
    over: (table, place, width) => {
      const of = { row: table.row, rows: points + 1 };
      const names = columns.map(({ today }) => (typeof today === "object" ? "" : String(today)));
      const height = place.rows * ROW;
      const ends =
        kind === "line"
          ? endLabelsOf({ names, figures, width, height, isLogarithmic: isLogarithmic === true })
          : undefined;
      const spare = labels.slice(0, points).filter(({ today }) => today === "").length;
      return {
        kind,
        from: "here",
        place,
        title,
        data: { ...of, column: first, columns: series },
        ...(spare === 0 ? {} : { spare }),
        categories: { ...of, column: 0, columns: 1 },
        sources: producersOf(shown.filter((each) => each.indicator === indicator)),
        colors: focus === "series" ? focusedColors(series) : seriesColors(series, marks),
        ...(marks ? { marks } : {}),
        ...(typeof focus === "number" ? { emphasis: focus } : {}),
        ...(ends ? { endLabels: ends } : {}),
        ...(chart.isFlattened ? { isFlattened: chart.isFlattened } : {}),
        ...(isLogarithmic ? { isLogarithmic } : {}),
        categoryAxis,
        ...valueAxisOf(indicator, largest, isLogarithmic === true, chart.valueAxis),
        pointFormat: pointFormat(indicator),
      };
    },
  };
}

const rowsOfBars = (bars: number, series: number): number =>
  Math.max(
    LEAST_ROWS,
    Math.ceil((AROUND + bars * (series === 1 ? BAR.alone : BAR.beside * series + BAR.between)) / ROW),
  );

const producersOf = (shown: readonly Shown[]): readonly string[] => [
  ...new Set(shown.flatMap(datasetsShown).map(({ entry }) => entry.producer)),
];
