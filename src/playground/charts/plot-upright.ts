import { axisX, axisY, gridY, plot, ruleY } from "@observablehq/plot";
import { everyLabel, thinned } from "./category-labels";
import {
  AXIS,
  FAINT,
  includesZero,
  LABELS_HEIGHT,
  MARGIN_RIGHT,
  titleRoom,
  type ChartFrame,
} from "./chart-frame";

/** Columns or lines: values at the left, categories below. */
export function plotUpright(frame: ChartFrame, kind: "columns" | "lines"): Element {
  const { data, room, marks, range, scale, ticks, formatValue, valueMargin, labels, nameOf, places, shared } =
    frame;
  const across = room.width - valueMargin - (shared.marginRight ?? MARGIN_RIGHT);
  const { height, ...shown } = (kind === "columns" ? everyLabel : thinned)(labels, across);
  const zero = ruleY(includesZero(range) ? [0] : []);
  return plot({
    ...shared,
    marginLeft: valueMargin,
    marginBottom: LABELS_HEIGHT - 12 + height + titleRoom(data.categoryTitle),
    x: { domain: places },
    y: scale,
    marks: [
      gridY({ ...FAINT, ...ticks }),
      axisY({ ...AXIS, ...ticks, label: data.valueTitle ?? null, tickFormat: formatValue }),
      axisX({ ...AXIS, ...shown, label: data.categoryTitle ?? null, tickFormat: nameOf }),
      kind === "columns" ? [marks, zero] : [zero, marks],
    ],
  });
}
