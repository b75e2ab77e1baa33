import { chartOptions } from "../plots/chart-options";
import { legendOf } from "../plots/legend-entry";
import { chartColors } from "../plots/line-colors";
import type { ShownChart } from "../plots/shown-chart";
import { PAPER, type Picture } from "./picture";
import { CHART_WIDTH } from "./picture-svg";

/** A chart of the pane as a picture on white. */
export function pictureOfChart(chart: ShownChart, foot: readonly string[]): Picture {
  const colors = chartColors(chart, PAPER);
  return {
    title: chart.title,
    subtitle: chart.unit,
    legend: legendOf(chart, colors, CHART_WIDTH),
    optionsFor: (width) => chartOptions(chart, colors, width),
    foot,
  };
}
