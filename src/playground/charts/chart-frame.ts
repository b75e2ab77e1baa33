import type { Markish, PlotOptions } from "@observablehq/plot";
import type { ChartPart } from "../stand-in/parts";
import { labelWidth } from "./category-labels";
import type { ChartData } from "./chart-data";
import { valueRange } from "./value-range";

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

export function plotFrame(
  part: ChartPart,
  data: ChartData,
  room: Space,
  format: FormatNumber,
  marks: Markish[],
  fromZero: boolean,
): ChartFrame {
  const values = data.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const range = valueRange(values, fromZero);
  const formatValue = (value: number): string => format(data.valueFormat, value);
  const labels = (data.series[0]?.points ?? []).map(({ category }) => category);
  const reversed = part.categoryAxis.reversed === true;
  const [start, end] = [-0.5, labels.length - 0.5];
  return {
    data,
    room,
    marks,
    range,
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
      marginRight: MARGIN_RIGHT,
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
