import { barX, barY, ruleX, ruleY, type Markish, type PlotOptions } from "@observablehq/plot";
import { barLayout, PADDING } from "./bar-layout";
import { cellText } from "./cell-text";
import type { ShownChart } from "./shown-chart";

/** Pixels from one figure along an axis to the next, at least. */
const TICK = 56;

/** The bars of each name side by side; a missing figure leaves its place empty. */
export function chartBars(chart: ShownChart, colors: readonly string[], width: number): PlotOptions {
  const { points, series, numberFormat } = chart;
  const { isLying, labels, band, ...room } = barLayout(chart, width);
  const of = band / series.length;
  const marks = series.map(({ name: whose, figures }, at): Markish => {
    const bars = points.flatMap(({ name }, point) => {
      const figure = figures[point];
      if (figure === undefined) return [];
      return { name, figure, title: `${name}, ${whose}: ${cellText(figure, numberFormat)}` };
    });
    const fill = colors[at] ?? "currentColor";
    const [before, after] = [at * of, (series.length - 1 - at) * of];
    return isLying
      ? barX(bars, { x: "figure", y: "name", fill, title: "title", insetTop: before, insetBottom: after })
      : barY(bars, { x: "name", y: "figure", fill, title: "title", insetLeft: before, insetRight: after });
  });
  const texts = new Map(points.map(({ name }, at) => [name, labels[at] ?? name]));
  const names = {
    label: null,
    domain: [...texts.keys()],
    padding: PADDING,
    // Else the bands would not be as wide as reckoned.
    round: false,
    tickSize: 0,
    tickFormat: (name: string) => texts.get(name) ?? name,
  };
  const ticks = isLying ? Math.max(2, Math.floor((width - room.marginLeft) / TICK)) : 4;
  const figures = {
    label: null,
    grid: true,
    ticks,
    tickFormat: (figure: number) => cellText(figure, numberFormat),
  };
  return isLying
    ? { ...room, x: figures, y: names, marks: [...marks, ruleX([0])] }
    : { ...room, x: names, y: figures, marks: [...marks, ruleY([0])] };
}
