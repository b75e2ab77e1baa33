import { chartOptions } from "../plots/chart-options";
import { legendOf } from "../plots/legend-entry";
import { lineColors } from "../plots/line-colors";
import type { ShownChart } from "../plots/shown-chart";
import { PAPER, type Picture } from "./picture";

/** A chart of the pane as a picture on white. */
export function pictureOfChart(chart: ShownChart, foot: readonly string[]): Picture {
  const colors = lineColors(PAPER);
  return {
    title: chart.title,
    subtitle: chart.unit,
    legend: legendOf(chart, colors),
    optionsFor: (width) => chartOptions(chart, colors, width),
    foot,
  };
}
