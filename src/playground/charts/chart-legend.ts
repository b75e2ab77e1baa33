import { dot, lineX, plot } from "@observablehq/plot";
import type { ChartPart } from "../stand-in/parts";
import type { ChartData } from "./chart-data";
import { seriesLook, typeOfSeries, type SeriesLook } from "./chart-style";

/** The names of the series, each with a sample of its look. */
export function chartLegend(part: ChartPart, { series }: ChartData): HTMLElement {
  const legend = document.createElement("div");
  legend.className = "chart-legend";
  for (const [at, one] of series.entries()) {
    const entry = document.createElement("span");
    entry.append(sample(typeOfSeries(part, one), seriesLook(part, one, at)), one.name);
    legend.append(entry);
  }
  return legend;
}

function sample(type: string, { color, dashes, symbol }: SeriesLook): Element {
  if (type === "ColumnClustered" || type === "BarClustered") {
    const box = document.createElement("i");
    box.style.background = color;
    return box;
  }
  const middle = [{ x: 0.5, y: 0 }];
  return plot({
    width: dashes === undefined ? 12 : 28,
    height: 12,
    margin: 4,
    axis: null,
    x: { domain: [0, 1] },
    y: { domain: [-1, 1] },
    style: { background: "transparent" },
    marks: [
      ...(dashes === undefined
        ? []
        : [lineX([0, 1], { y: () => 0, stroke: color, strokeWidth: 2, strokeDasharray: dashes })]),
      ...(symbol === undefined
        ? []
        : [dot(middle, { x: "x", y: "y", symbol, r: 3, stroke: color, fill: color })]),
    ],
  });
}
