import { axisFormat, unitInWords } from "../formats";
import type { Place, PlannedChart, Spot } from "../plan";
import { focusedColors, seriesColors } from "../series-colors";
import { datasetsShown } from "./datasets-shown";
import type { Chart, Section, Shown } from "./page";

/** Points of a row, of what stands around the bars of a chart, and of a bar with its share of the gap between. */
const ROW = 15;
const AROUND = 80;
const BAR = { alone: 20, beside: 8, between: 6 };
const LEAST_ROWS = 12;
/** Rows of a chart whose height no bars ask for. */
const ROWS = 18;

/** How many rows a chart of a table takes, and what it is over the table once both have their places. */
export function plannedChart(
  chart: Chart,
  { table: { labels, bodies }, shown }: Section,
  title: Spot,
): { readonly rows: number; readonly over: (table: Place, place: Place) => PlannedChart } {
  const { kind, first, series, points = labels.length, marks, focus, categoryAxis, indicator } = chart;
  const figures = bodies
    .flatMap(({ cells }) => cells)
    .flatMap((line) => line.slice(first - 1, first - 1 + series))
    .flatMap(({ today }) => (typeof today === "number" ? Math.abs(today) : []));
  return {
    rows: kind === "bar" ? rowsOfBars(points, series) : ROWS,
    over: (table, place) => {
      const of = { row: table.row, rows: points + 1 };
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
        ...(kind === "line" && series > 1 ? { endLabels: true } : {}),
        categoryAxis,
        valueAxis: chart.valueAxis ?? unitInWords(indicator),
        numberFormat: axisFormat(indicator, Math.max(0, ...figures)),
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
