import type { PlotOptions } from "@observablehq/plot";
import { chartBars } from "./chart-bars";
import { chartLines } from "./chart-lines";
import type { ShownChart } from "./shown-chart";

/** A chart as the chart library draws it, so many pixels across. */
export const chartOptions = (chart: ShownChart, colors: readonly string[], width: number): PlotOptions =>
  chart.kind === "line" || chart.kind === "scatter"
    ? chartLines(chart, colors, width)
    : chartBars(chart, colors, width);
