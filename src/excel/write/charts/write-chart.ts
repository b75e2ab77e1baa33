import { BAR_GAP, CHART_TITLE, MARK, QUIET_SERIES_COLORS } from "../../../plans/look";
import type { ChartKind, PlannedChart } from "../../../plans/plan";
import { addressOf } from "../../../plans/address";
import { figuresOf, rangeAt, type ChartToMake } from "./chart-to-make";
import { bodyOf } from "../../../plans/body-of";

/**
 * Gives a chart that was made its figures, axes, colours and title: a cell's text where Excel can, else today's. The
 * sheet of its figures has the name that is given.
 */
export function writeChart(
  { chart, name, sheet, data, title, follows }: ChartToMake,
  figuresSheet: string,
): void {
  const made = sheet.charts.getItem(name);
  made.title.visible = true;
  const titleCell = {
    row: data.landing.row + chart.title.row,
    column: data.landing.column + chart.title.column,
  };
  if (title.bound) {
    made.title.setFormula(`=${addressOf(figuresSheet, { ...titleCell, rows: 1, columns: 1 }, "$")}`);
  } else made.title.text = title.text;
  made.displayBlanksAs = "NotPlotted";
  const hasLegend = chart.data.columns > 1 && (!chart.endLabels || follows);
  made.legend.visible = hasLegend;
  // To place a hidden legend may show it.
  if (hasLegend) {
    made.legend.position = "Bottom";
    if (chart.typeSize !== undefined) made.legend.format.font.size = chart.typeSize;
  }
  writeAxes(made, chart);
  if (chart.typeSize !== undefined) writeSizes(made, chart, chart.typeSize);
  const categories = rangeAt(data.sheet, data.landing, bodyOf(chart.categories));
  for (const [at, color] of chart.colors.entries()) {
    const series = made.series.getItemAt(at);
    series.setValues(rangeAt(data.sheet, data.landing, figuresOf(chart, at)));
    series.setXAxisValues(categories);
    if (!chart.marks?.includes(at)) colour(series, chart.kind, color);
    if (chart.endLabels && at < chart.data.columns)
      nameAt(series.points.getItemAt(chart.endLabels.point), color, chart.typeSize);
  }
  if (chart.emphasis !== undefined) {
    const [first] = chart.colors;
    const [quiet] = QUIET_SERIES_COLORS;
    const series = made.series.getItemAt(0);
    series.format.fill.setSolidColor(quiet);
    series.points.getItemAt(chart.emphasis).format.fill.setSolidColor(first ?? "");
  }
  // From the last on, for the series of one kind may then stand together.
  for (const at of [...(chart.marks ?? [])].sort((a, b) => b - a))
    mark(made.series.getItemAt(at), chart.colors[at] ?? "");
}

/** Lays a chart over its cells; what changes the height of rows comes before. */
export function placeChart({ chart: { place }, name, sheet, landing }: ChartToMake): void {
  const cellAt = (row: number, column: number): Excel.Range =>
    rangeAt(sheet, landing, { row, column, rows: 1, columns: 1 });
  sheet.charts
    .getItem(name)
    .setPosition(
      cellAt(place.row, place.column),
      cellAt(place.row + place.rows - 1, place.column + place.columns - 1),
    );
}

function writeAxes({ axes }: Excel.Chart, chart: PlannedChart): void {
  const { categoryAxis, valueAxis } = axes;
  valueAxis.title.text = chart.valueAxis;
  valueAxis.numberFormat = chart.numberFormat;
  if (chart.isLogarithmic) {
    valueAxis.scaleType = "Logarithmic";
    // Else the other axis would cross at 1, however small the figures are.
    valueAxis.position = "Minimum";
  } else if (chart.gridStep !== undefined) valueAxis.majorUnit = chart.gridStep;
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

/** Each part by itself: what a size of the whole chart does to them, Excel does not say. */
function writeSizes({ title, axes }: Excel.Chart, { categoryAxis }: PlannedChart, size: number): void {
  title.format.font.size = CHART_TITLE;
  for (const axis of [axes.categoryAxis, axes.valueAxis]) axis.format.font.size = size;
  axes.valueAxis.title.format.font.size = size;
  // What is set of a hidden title may show it.
  if (categoryAxis !== "") axes.categoryAxis.title.format.font.size = size;
}

/** The name of a line beside one of its points, in the line's colour. */
function nameAt(point: Excel.ChartPoint, color: string, size: number | undefined): void {
  point.hasDataLabel = true;
  const { dataLabel } = point;
  dataLabel.showSeriesName = true;
  dataLabel.showValue = false;
  dataLabel.position = "Right";
  dataLabel.format.font.color = color;
  dataLabel.format.font.bold = true;
  if (size !== undefined) dataLabel.format.font.size = size;
}

function colour(series: Excel.ChartSeries, kind: ChartKind, color: string): void {
  if (kind === "column" || kind === "bar") {
    series.format.fill.setSolidColor(color);
    series.gapWidth = BAR_GAP;
    return;
  }
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
  if (kind === "line") series.format.line.color = color;
}

function mark(series: Excel.ChartSeries, color: string): void {
  series.chartType = "LineMarkers";
  series.format.line.lineStyle = "None";
  series.markerStyle = MARK.style;
  series.markerSize = MARK.size;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = MARK.outline;
}
