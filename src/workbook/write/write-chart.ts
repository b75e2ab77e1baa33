import type { ChartKind, Place, PlannedChart } from "../plan/plan";
import { addressOf } from "./address";
import type { Landing } from "./insertion";

const TYPES = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
  scatter: "XYScatter",
} as const;

/** Width of the gaps between bars, in per cent of a bar. */
const GAP = 60;

export interface ChartPlaces {
  readonly sheet: Excel.Worksheet;
  readonly landing: Landing;
  /** Where its figures are. */
  readonly data: { readonly sheet: Excel.Worksheet; readonly landing: Landing };
}

/** Adds a native chart; its title is the text of a cell where Excel can, else the text given. */
export function writeChart(
  chart: PlannedChart,
  name: string,
  { sheet, landing, data }: ChartPlaces,
  title: { readonly bound: boolean; readonly text: string },
): void {
  // Texts among the figures, as in rows to spare, would keep Excel from finding the names of the series.
  const figures = rangeAt(data.sheet, data.landing, {
    ...chart.data,
    rows: chart.data.rows - (chart.spare ?? 0),
  });
  const categories = rangeAt(data.sheet, data.landing, body(chart.categories));
  const isScatter = chart.kind === "scatter";
  // A scatter chart takes its first column for x, whatever it is told of the series.
  const source = isScatter
    ? rangeAt(data.sheet, data.landing, {
        ...chart.data,
        column: chart.data.column - 1,
        columns: chart.data.columns + 1,
      })
    : figures;
  const added = sheet.charts.add(TYPES[chart.kind], source, "Columns");
  added.name = name;
  added.setPosition(
    cellAt(sheet, landing, chart.place.row, chart.place.column),
    cellAt(
      sheet,
      landing,
      chart.place.row + chart.place.rows - 1,
      chart.place.column + chart.place.columns - 1,
    ),
  );
  added.title.visible = true;
  const titleCell = {
    row: data.landing.row + chart.title.row,
    column: data.landing.column + chart.title.column,
  };
  if (title.bound) {
    added.title.setFormula(`=${addressOf(data.landing.sheet, { ...titleCell, rows: 1, columns: 1 }, "$")}`);
  } else added.title.text = title.text;
  added.displayBlanksAs = "NotPlotted";
  added.legend.visible = chart.data.columns > 1;
  // To place a hidden legend may show it.
  if (chart.data.columns > 1) added.legend.position = "Bottom";
  writeAxes(added, chart);
  for (const [at, color] of chart.colors.entries()) {
    const series = added.series.getItemAt(at);
    if (chart.spare) {
      const column = { ...chart.data, column: chart.data.column + at, columns: 1 };
      series.setValues(rangeAt(data.sheet, data.landing, body(column)));
    }
    if (!isScatter) series.setXAxisValues(categories);
    colour(series, chart.kind, color);
  }
}

function writeAxes({ axes }: Excel.Chart, chart: PlannedChart): void {
  const { categoryAxis, valueAxis } = axes;
  valueAxis.title.text = chart.valueAxis;
  valueAxis.numberFormat = chart.numberFormat;
  if (chart.categoryAxis === "") categoryAxis.title.visible = false;
  else categoryAxis.title.text = chart.categoryAxis;
  // Below zero, labels would stand in the middle of the bars.
  categoryAxis.tickLabelPosition = "Low";
  if (chart.kind !== "bar") return;
  // The first row on top, as in the table; the value axis then has to be brought back to the bottom.
  categoryAxis.reversePlotOrder = true;
  // Every bar is named, however close they are.
  categoryAxis.tickLabelSpacing = 1;
  valueAxis.tickLabelPosition = "High";
}

function colour(series: Excel.ChartSeries, kind: ChartKind, color: string): void {
  if (kind === "column" || kind === "bar") {
    series.format.fill.setSolidColor(color);
    series.gapWidth = GAP;
    return;
  }
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  if (kind === "line") series.format.line.color = color;
}

/** Without the header row. */
const body = (place: Place): Place => ({ ...place, row: place.row + 1, rows: place.rows - 1 });

const rangeAt = (sheet: Excel.Worksheet, { row, column }: Landing, place: Place): Excel.Range =>
  sheet.getRangeByIndexes(row + place.row, column + place.column, place.rows, place.columns);

const cellAt = (sheet: Excel.Worksheet, landing: Landing, row: number, column: number): Excel.Range =>
  rangeAt(sheet, landing, { row, column, rows: 1, columns: 1 });
