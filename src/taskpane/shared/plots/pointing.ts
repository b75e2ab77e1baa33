import { barLayout } from "./bar-layout";
import { figureText } from "./figure-text";
import type { ShownChart } from "./shown-chart";

/** The points of a chart that can be read one after the other. */
export interface Pointing {
  /** Along which they lie. */
  readonly axis: "x" | "y";
  /** Each as the axis knows it. */
  readonly points: readonly (string | number)[];
  /** What is to be read at a point. */
  readonly words: (at: number) => string;
}

/** How a chart is read, so many pixels across; undefined for dots, which no axis puts in an order. */
export function pointingOf(chart: ShownChart, width: number): Pointing | undefined {
  const { kind, points, series } = chart;
  if (kind === "scatter" || points.length === 0) return undefined;
  const isMeasured = kind === "line" && points.every(({ number }) => number !== undefined);
  return {
    axis: kind !== "line" && barLayout(chart, width).isLying ? "y" : "x",
    points: points.map(({ name, number }) => (isMeasured ? (number ?? name) : name)),
    words: (at) => {
      const told = series.map((each) => {
        const figure = each.figures[at] === undefined ? "none" : figureText(chart, each, at);
        return series.length > 1 ? `${each.name} ${figure}` : figure;
      });
      return `${points[at]?.name ?? ""}: ${told.join(", ")}`;
    },
  };
}
