import type { SeriesPart } from "../../parts";
import { createObject } from "../client-object";
import type { RequestQueue } from "../request-queue";

/** A fill colours bars, a line's colour colours lines; the other of the two does not show. */
export function createSeriesFormat(
  queue: RequestQueue,
  seriesLabel: () => string,
  isBar: () => boolean,
  change: (made: Partial<SeriesPart>) => void,
): Excel.ChartSeriesFormat {
  const label = (): string => `${seriesLabel()}.format`;
  return createObject<Excel.ChartSeriesFormat>(queue, {
    name: "ChartSeriesFormat",
    label,
    members: {
      get fill() {
        return createObject<Excel.ChartFill>(queue, {
          name: "ChartFill",
          label: () => `${label()}.fill`,
          actions: {
            setSolidColor: (color) => {
              if (isBar()) change({ color });
            },
          },
        });
      },
      get line() {
        return createObject<Excel.ChartLineFormat>(queue, {
          name: "ChartLineFormat",
          label: () => `${label()}.line`,
          properties: {
            color: {
              write: (color) => {
                if (!isBar()) change({ color });
              },
            },
            lineStyle: { write: (lineStyle) => change({ lineStyle }) },
            // The stand-in's charts draw every line equally thick.
            weight: { write: () => undefined },
          },
        });
      },
    },
  });
}
