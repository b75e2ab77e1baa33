import type { Markish, PlotOptions, ScaleOptions } from "@observablehq/plot";
import type { ChartPart } from "../stand-in/parts";
import { labelWidth } from "./category-labels";
import type { ChartData } from "./chart-data";
import { ChartProblem } from "./chart-problem";
import { powersAround, powersIn, stepsAround, valueRange } from "./value-range";

export type FormatNumber = (pattern: string, value: number) => string;

export interface Space {
  readonly width: number;
  readonly height: number;
}

/** What the charts of every type need to be laid out. */
export interface ChartFrame {
  readonly data: ChartData;
  readonly room: Space;
  readonly marks: Markish[];
  readonly range: readonly [number, number];
  /** Of the values. */
  readonly scale: ScaleOptions;
  /** The values that have a line of the grid, or about how many have. */
  readonly ticks: { readonly ticks: number | number[] };
  readonly format: FormatNumber;
  readonly formatValue: (value: number) => string;
  /** The room that the value axis takes at the left. */
  readonly valueMargin: number;
  readonly labels: readonly string[];
  readonly nameOf: (category: number) => string;
  readonly reversed: boolean;
  /** From before the first category to after the last, in the order of the axis. */
  readonly places: readonly [number, number];
  readonly shared: PlotOptions;
}

export const FAINT = { stroke: "currentColor", strokeOpacity: 0.15 };
export const AXIS = { labelAnchor: "center", labelArrow: "none", tickSize: 0 } as const;
export const MARGIN_RIGHT = 14;
/** Of a line of labels. */
export const LABELS_HEIGHT = 22;
const TITLE_SIZE = 16;

/** About as many lines as Excel draws. */
const LINES = 6;

export function plotFrame(
  part: ChartPart,
  data: ChartData,
  room: Space,
  format: FormatNumber,
  marks: Markish[],
  fromZero: boolean,
): ChartFrame {
  const isLogarithmic = part.valueAxis.scale === "Logarithmic";
  if (isLogarithmic && fromZero)
    throw new ChartProblem("The playground draws no bars on a logarithmic scale.");
  const values = data.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const { majorUnit } = part.valueAxis;
  const reached = isLogarithmic ? powersAround(values) : valueRange(values, fromZero);
  const ticks = isLogarithmic
    ? powersIn(reached)
    : majorUnit === undefined
      ? undefined
      : stepsAround(reached, majorUnit);
  const range = ticks ? ([ticks[0] ?? 0, ticks.at(-1) ?? 0] as const) : reached;
  const formatValue = (value: number): string => format(data.valueFormat, value);
  const labels = (data.series[0]?.points ?? []).map(({ category }) => category);
  const reversed = part.categoryAxis.reversed === true;
  const [start, end] = [-0.5, labels.length - 0.5];
  return {
    data,
    room,
    marks,
    range,
    scale: isLogarithmic ? { type: "log", domain: range } : { domain: range, nice: true },
    ticks: { ticks: ticks ?? LINES },
    format,
    formatValue,
    valueMargin: labelWidth(range.map(formatValue)) + 16 + titleRoom(data.valueTitle),
    labels,
    nameOf: (category) => labels[category] ?? "",
    reversed,
    places: reversed ? [end, start] : [start, end],
    shared: {
      ...room,
      marginTop: 8,
      // Beside a plot that was made narrower there is room for labels.
      marginRight: Math.max(MARGIN_RIGHT, (1 - (part.plotWidth ?? 1)) * room.width),
      style: { background: "transparent", color: "inherit", fontSize: "11px" },
    },
  };
}

export function titleRoom(title: string | undefined): number {
  return title === undefined ? 0 : TITLE_SIZE;
}

export function includesZero([low, high]: readonly [number, number]): boolean {
  return low <= 0 && high >= 0;
}
