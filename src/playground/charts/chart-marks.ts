import { dot, line, rectX, rectY, text, type Markish } from "@observablehq/plot";
import type { ChartPart } from "../stand-in/parts";
import { barSpan } from "./bar-spans";
import type { ChartData, ChartSeries } from "./chart-data";
import { seriesLook, typeOfSeries } from "./chart-style";

export type Orientation = "columns" | "bars" | "lines" | "points";

/** The series themselves; categories lie at 0, 1, 2 and so on. */
export function chartMarks(part: ChartPart, data: ChartData, orientation: Orientation): Markish[] {
  const isBar = (series: ChartSeries): boolean => /^(Column|Bar)/.test(typeOfSeries(part, series));
  const bars = data.series.filter(isBar);
  const all = data.series.map((series, at) => ({ series, at }));
  // Lines lie over columns, whichever came first.
  return [
    ...all.filter(({ series }) => isBar(series)),
    ...all.filter(({ series }) => !isBar(series)),
  ].flatMap(({ series, at }) => {
    if (orientation === "points") return pointMarks(part, series, at, true);
    if (orientation === "lines" || !isBar(series)) return pointMarks(part, series, at, false);
    return [barMark(part, series, at, orientation, [bars.indexOf(series), bars.length])];
  });
}

function barMark(
  part: ChartPart,
  series: ChartSeries,
  at: number,
  orientation: "columns" | "bars",
  [place, count]: readonly [number, number],
): Markish {
  const [start, end] = barSpan(place, count, series.part.gapWidth);
  const { color } = seriesLook(part, series, at);
  const bars = series.points.flatMap(({ value }, category) => {
    const fill = series.part.pointColors?.[category] ?? color;
    return value === undefined ? [] : [{ from: category + start, to: category + end, zero: 0, value, fill }];
  });
  // As they are, without a scale of colours.
  const fill = { value: "fill", scale: null };
  return orientation === "columns"
    ? rectY(bars, { x1: "from", x2: "to", y1: "zero", y2: "value", fill, inset: 0 })
    : rectX(bars, { y1: "from", y2: "to", x1: "zero", x2: "value", fill, inset: 0 });
}

function pointMarks(part: ChartPart, series: ChartSeries, at: number, scatter: boolean): Markish[] {
  const { color, dashes, symbol, outline, radius } = seriesLook(part, series, at);
  // NaN breaks a line: a gap stays a gap.
  const isLogarithmic = part.valueAxis.scale === "Logarithmic";
  const points = series.points.map(({ x = NaN, value = NaN }, place) => ({
    x: scatter ? x : place,
    // Nor has what is not above zero a place among powers.
    y: isLogarithmic && value <= 0 ? NaN : value,
  }));
  const found = points.filter(({ x, y }) => !Number.isNaN(x) && !Number.isNaN(y));
  const lined = part.blanks === "Interplotted" ? found : points;
  const strokeOnly = symbol === "plus" || symbol === "times" || symbol === "asterisk";
  return [
    ...(dashes === undefined
      ? []
      : [line(lined, { x: "x", y: "y", stroke: color, strokeWidth: 2, strokeDasharray: dashes })]),
    ...(symbol === undefined
      ? []
      : [
          dot(found, {
            x: "x",
            y: "y",
            symbol,
            r: radius,
            stroke: outline,
            strokeWidth: 1,
            fill: strokeOnly ? "none" : color,
          }),
        ]),
    ...labelMarks(series, points),
  ];
}

/** What was asked to stand beside single points; a point that is missing has no label. */
const labelMarks = (
  { name, points, part: { labels = {} } }: ChartSeries,
  places: readonly { readonly x: number; readonly y: number }[],
): Markish[] =>
  Object.entries(labels).flatMap(([key, label]) => {
    const [place, point] = [places[Number(key)], points[Number(key)]];
    if (!place || !point || Number.isNaN(place.x) || Number.isNaN(place.y)) return [];
    const words = [...(label.name ? [name] : []), ...(label.value ? [point.text] : [])].join(" ");
    return text([place], {
      ...{ x: "x", y: "y", text: () => words, fontWeight: label.bold === true ? 700 : 400 },
      ...(label.position === "Right" ? { textAnchor: "start", dx: BESIDE } : { dy: -BESIDE }),
      ...(label.color === undefined ? {} : { fill: label.color }),
    });
  });

/** Pixels from a point to its label. */
const BESIDE = 7;
