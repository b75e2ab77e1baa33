import { axisX, axisY, gridX, plot, ruleX } from "@observablehq/plot";
import { labelWidth } from "./category-labels";
import { AXIS, FAINT, LABELS_HEIGHT, titleRoom, type ChartFrame } from "./chart-frame";

/** The categories' names take at most this share of the width. */
const MOST_FOR_NAMES = 0.42;
/** In pixels. */
const EM = 11;

/** Bars to the right: categories at the left, values below, or above where the categories run downwards. */
export function plotBars(frame: ChartFrame): Element {
  const { data, room, marks, range, formatValue, labels, nameOf, reversed, places, shared } = frame;
  const names = Math.min(labelWidth(labels) + 14, room.width * MOST_FOR_NAMES);
  const valueHeight = LABELS_HEIGHT + titleRoom(data.valueTitle);
  return plot({
    ...shared,
    marginLeft: names + titleRoom(data.categoryTitle),
    marginTop: reversed ? valueHeight : 8,
    marginBottom: reversed ? 8 : valueHeight,
    x: { domain: range, nice: true },
    y: { domain: places },
    marks: [
      gridX(FAINT),
      axisX({
        ...AXIS,
        anchor: reversed ? "top" : "bottom",
        label: data.valueTitle ?? null,
        tickFormat: formatValue,
      }),
      axisY({
        ...AXIS,
        label: data.categoryTitle ?? null,
        ticks: labels.map((_, at) => at),
        tickFormat: nameOf,
        lineWidth: names / EM,
        textOverflow: "ellipsis",
      }),
      marks,
      ruleX([0]),
    ],
  });
}
