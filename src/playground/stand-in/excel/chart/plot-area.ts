import { createObject } from "../client-object";
import { invalidArgument } from "../office-error";
import type { ChartAccess } from "./chart";

/** Shares of a chart's width as the stand-in lays it out by itself; Excel reckons them by the labels of its axis. */
const AUTOMATIC = { left: 0.03, width: 0.94 };

/** The part of a chart that holds its axes; `chartWidth` is the width of the whole in points. */
export function createPlotArea(
  { queue, label, part, replace }: ChartAccess,
  chartWidth: () => number,
): Excel.ChartPlotArea {
  return createObject<Excel.ChartPlotArea>(queue, {
    name: "ChartPlotArea",
    label: () => `${label()}.plotArea`,
    properties: {
      left: { read: () => AUTOMATIC.left * chartWidth() },
      width: {
        read: () => (part().plotWidth ?? AUTOMATIC.width) * chartWidth(),
        write: (width) => {
          const share = width / chartWidth();
          if (!(share > 0 && share <= 1)) throw invalidArgument(`plotArea.width ${width}`);
          replace({ plotWidth: share });
        },
      },
    },
  });
}
