import { axisX, axisY, gridX, gridY, plot, ruleX, ruleY } from "@observablehq/plot";
import { AXIS, FAINT, includesZero, LABELS_HEIGHT, titleRoom, type ChartFrame } from "./chart-frame";
import { valueRange } from "./value-range";

/** A scatter chart: numbers on both axes. */
export function plotPoints({
  data,
  marks,
  range,
  scale,
  ticks,
  format,
  formatValue,
  valueMargin,
  shared,
}: ChartFrame): Element {
  const xs = data.series.flatMap(({ points }) => points.flatMap(({ x }) => x ?? []));
  const across = valueRange(xs, false);
  return plot({
    ...shared,
    marginLeft: valueMargin,
    marginBottom: LABELS_HEIGHT + titleRoom(data.categoryTitle),
    x: { domain: across, nice: true },
    y: scale,
    marks: [
      gridX(FAINT),
      gridY({ ...FAINT, ...ticks }),
      axisY({ ...AXIS, ...ticks, label: data.valueTitle ?? null, tickFormat: formatValue }),
      axisX({
        ...AXIS,
        label: data.categoryTitle ?? null,
        tickFormat: (x: number) => format(data.categoryFormat, x),
      }),
      ruleX(includesZero(across) ? [0] : []),
      ruleY(includesZero(range) ? [0] : []),
      marks,
    ],
  });
}
