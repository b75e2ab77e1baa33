import { dot, lineY, ruleX, ruleY, text, type Markish, type PlotOptions } from "@observablehq/plot";
import { DASHES } from "./line-colors";
import { cellText } from "./cell-text";
import { axisWidth } from "./bar-layout";
import { endNames } from "./end-names";
import { figureScale, isDrawn } from "./figure-scale";
import { LINE_HEIGHT, LINE_MARGIN, lineRoom } from "./line-room";
import type { ShownChart } from "./shown-chart";

/** Pixels to the right of a line's end at which its name begins. */
const BESIDE = 7;

/** Lines, or the dots of a scatter chart; a missing figure leaves a gap, and what is incomplete is hollow. */
export function chartLines(chart: ShownChart, colors: readonly string[], width: number): PlotOptions {
  const { kind, points, series, numberFormat, breaks = [], incomplete = [], focus } = chart;
  const isMeasured = points.every(({ number }) => number !== undefined);
  const xOf = (at: number) => (isMeasured ? points[at]?.number : points[at]?.name);
  const { reach, ticks } = figureScale(chart);
  const ends = endNames(chart, lineRoom(width));
  const marks = series.map(({ figures }, at): readonly Markish[] => {
    // A gap stays a gap: NaN breaks the line.
    const drawn = points.map((_, point) => {
      const figure = figures[point];
      return { x: xOf(point), y: isDrawn(chart, figure) ? figure : NaN, point };
    });
    const stroke = colors[at] ?? "currentColor";
    const whole = drawn.filter(({ point }) => !incomplete.includes(point));
    const hollow = drawn.filter(({ point }) => incomplete.includes(point));
    const dots = [
      dot(whole, { x: "x", y: "y", r: kind === "line" ? 1.5 : 3, fill: stroke }),
      dot(hollow, { x: "x", y: "y", r: 3, stroke, fill: "none" }),
    ];
    if (kind === "scatter") return dots;
    const isFocus = focus === "first" && at === 0 && series.length > 1;
    const dashes = DASHES[at] ?? "none";
    return [
      lineY(drawn, { x: "x", y: "y", stroke, strokeWidth: isFocus ? 2.5 : 1.5, strokeDasharray: dashes }),
      ...dots,
    ];
  });
  const names = (ends?.names ?? []).map(({ series: at, text: name, point, figure, lower }) =>
    text([{ x: xOf(point), y: figure }], {
      x: "x",
      y: "y",
      text: () => name,
      textAnchor: "start",
      dx: BESIDE,
      dy: lower,
      fill: colors[at] ?? "currentColor",
      fontWeight: at === 0 ? 600 : 400,
      fontSize: 11,
    }),
  );
  return {
    height: LINE_HEIGHT,
    marginTop: LINE_MARGIN.top,
    marginBottom: LINE_MARGIN.bottom,
    marginRight: ends?.room ?? LINE_MARGIN.right,
    marginLeft: axisWidth(chart),
    x: {
      label: null,
      ...(isMeasured
        ? { ticks: ends ? 4 : 5, ...(kind === "line" ? { tickFormat: "d" } : {}) }
        : { domain: points.map(({ name }) => name) }),
    },
    y: {
      label: null,
      grid: true,
      ticks: ticks ? [...ticks] : 4,
      type: chart.isLogarithmic === true ? "log" : "linear",
      domain: [...reach],
      tickFormat: (figure: number) => cellText(figure, numberFormat),
    },
    marks: [
      ruleY([chart.isLogarithmic === true ? reach[0] : 0]),
      ruleX(breaks.map(xOf), { strokeDasharray: "3 3" }),
      // The first last, over the others.
      ...[...marks].reverse().flat(),
      ...names,
    ],
  };
}
