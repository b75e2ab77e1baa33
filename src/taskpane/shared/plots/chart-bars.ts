import { barX, barY, ruleX, ruleY, tickX, tickY, type Markish, type PlotOptions } from "@observablehq/plot";
import { barLayout, PADDING } from "./bar-layout";
import { barsOf, marksOf } from "./bars-of";
import { cellText } from "./cell-text";
import { figureText } from "./figure-text";
import type { ShownChart, ShownSeries } from "./shown-chart";

/** Pixels from one figure along an axis to the next, at least. */
const TICK = 56;

/** The bars of each name side by side, and marks over them; a missing figure leaves its place empty. */
export function chartBars(chart: ShownChart, colors: readonly string[], width: number): PlotOptions {
  const { points, numberFormat, focus } = chart;
  const bars = barsOf(chart);
  const { isLying, labels, band, ...room } = barLayout(chart, width);
  const of = band / bars.length;
  const insets = (at: number) => {
    const [before, after] = [at * of, (bars.length - 1 - at) * of];
    return isLying
      ? { x: "figure", y: "name", insetTop: before, insetBottom: after }
      : { x: "name", y: "figure", insetLeft: before, insetRight: after };
  };
  const found = (series: ShownSeries) =>
    points.flatMap(({ name }, point) => {
      const figure = series.figures[point];
      if (figure === undefined) return [];
      // Of what the chart is about, the bar is strong.
      const color = typeof focus === "number" && point !== focus ? colors[1] : undefined;
      return { name, figure, color, title: `${name}, ${series.name}: ${figureText(chart, series, point)}` };
    });
  const [bar, tick] = isLying ? ([barX, tickX] as const) : ([barY, tickY] as const);
  const marks = [
    ...bars.map((series, at): Markish =>
      bar(found(series), {
        ...insets(at),
        fill: ({ color }: { color: string | undefined }) => color ?? colors[at] ?? "currentColor",
        title: "title",
      }),
    ),
    ...marksOf(chart).map((series, at): Markish =>
      tick(found(series), { ...insets(at), stroke: "currentColor", strokeWidth: 2, title: "title" }),
    ),
  ];
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
