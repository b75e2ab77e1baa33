import { dot, lineY, ruleY, type Markish, type PlotOptions } from "@observablehq/plot";
import { DASHES } from "./line-colors";
import { cellText } from "./cell-text";
import { axisWidth } from "./bar-layout";
import type { ShownChart } from "./shown-chart";

/** Lines, or the dots of a scatter chart; a missing figure leaves a gap. */
export function chartLines(chart: ShownChart, colors: readonly string[]): PlotOptions {
  const { kind, points, series, numberFormat } = chart;
  const isMeasured = points.every(({ number }) => number !== undefined);
  const marks = series.flatMap(({ figures }, at): Markish[] => {
    const drawn = points.map(({ name, number }, point) => ({
      x: isMeasured ? number : name,
      // A gap stays a gap: NaN breaks the line.
      y: figures[point] ?? NaN,
    }));
    const stroke = colors[at] ?? "currentColor";
    const dots = dot(drawn, { x: "x", y: "y", r: kind === "line" ? 1.5 : 3, fill: stroke });
    if (kind === "scatter") return [dots];
    return [lineY(drawn, { x: "x", y: "y", stroke, strokeDasharray: DASHES[at] ?? "none" }), dots];
  });
  return {
    height: 170,
    marginTop: 10,
    marginRight: 20,
    marginLeft: axisWidth(chart),
    x: {
      label: null,
      ...(isMeasured
        ? { ticks: 5, ...(kind === "line" ? { tickFormat: "d" } : {}) }
        : { domain: points.map(({ name }) => name) }),
    },
    y: {
      label: null,
      grid: true,
      ticks: 4,
      zero: true,
      tickFormat: (figure: number) => cellText(figure, numberFormat),
    },
    marks: [ruleY([0]), ...marks],
  };
}
