import type { ChartPart } from "../stand-in/parts";
import type { ChartSeries } from "./chart-data";

/** Excel's own colours, in the order in which it gives them to series. */
const COLOURS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"] as const;

const DASHES: Readonly<Record<string, string>> = {
  Dash: "6 4",
  DashDot: "6 3 2 3",
  DashDotDot: "6 3 2 3 2 3",
  Dot: "2 3",
  RoundDot: "2 3",
};

/** A short line, as Excel's markers of that name. */
const DASH = {
  draw(context: { rect(x: number, y: number, width: number, height: number): void }, area: number): void {
    const half = Math.sqrt(area / Math.PI);
    context.rect(-half, -half / 4, 2 * half, half / 2);
  },
};

const SYMBOLS = {
  Circle: "circle",
  Dash: DASH,
  Diamond: "diamond",
  Plus: "plus",
  Square: "square",
  Star: "asterisk",
  Triangle: "triangle",
  X: "times",
} as const;

export interface SeriesLook {
  readonly color: string;
  /** Undefined for no line; "none" for an unbroken one. */
  readonly dashes: string | undefined;
  /** Undefined for no marker. */
  readonly symbol: (typeof SYMBOLS)[keyof typeof SYMBOLS] | undefined;
  /** Around the markers. */
  readonly outline: string;
  /** Of a marker, in pixels. */
  readonly radius: number;
}

/** Of a chart of several types, the series' own. */
export const typeOfSeries = (chart: ChartPart, { part }: ChartSeries): string => part.type ?? chart.type;

export function seriesLook(chart: ChartPart, series: ChartSeries, at: number): SeriesLook {
  const { part } = series;
  const type = typeOfSeries(chart, series);
  const lines = type.startsWith("Line") || type.startsWith("XYScatterLines");
  const markers = type === "LineMarkers" || type === "XYScatter" || type === "XYScatterLines";
  const { color = COLOURS[at % COLOURS.length] ?? COLOURS[0] } = part;
  const lineStyle = told(part.lineStyle) ?? (lines ? "Continuous" : "None");
  const marker = told(part.marker) ?? (markers ? "Circle" : "None");
  return {
    color,
    dashes: lineStyle === "None" ? undefined : (DASHES[lineStyle] ?? "none"),
    symbol: marker in SYMBOLS ? SYMBOLS[marker as keyof typeof SYMBOLS] : undefined,
    outline: part.outline ?? color,
    radius: part.size === undefined ? 3 : part.size / 2,
  };
}

/** Undefined where Excel chooses by the chart's type. */
function told(style: string | undefined): string | undefined {
  return style === "Automatic" ? undefined : style;
}
