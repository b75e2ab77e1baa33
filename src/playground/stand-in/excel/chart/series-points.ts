import type { SeriesPart } from "../../parts";
import { createObject } from "../client-object";
import { invalidArgument } from "../office-error";
import type { RequestQueue } from "../request-queue";

interface Points {
  readonly queue: RequestQueue;
  readonly label: () => string;
  readonly part: () => SeriesPart;
  readonly change: (made: Partial<SeriesPart>) => void;
}

/** The points of a series, each with a fill of its own. */
export function createSeriesPoints({ queue, label, part, change }: Points): Excel.ChartPointsCollection {
  return createObject<Excel.ChartPointsCollection>(queue, {
    name: "ChartPointsCollection",
    label: () => `${label()}.points`,
    members: {
      getItemAt: (index) =>
        createObject<Excel.ChartPoint>(queue, {
          name: "ChartPoint",
          label: () => `${label()}.points[${index}]`,
          members: {
            get format() {
              return createObject<Excel.ChartPointFormat>(queue, {
                name: "ChartPointFormat",
                label: () => `${label()}.points[${index}].format`,
                members: {
                  get fill() {
                    return createFill(index);
                  },
                },
              });
            },
          },
        }),
    },
  });

  function createFill(index: number): Excel.ChartFill {
    return createObject<Excel.ChartFill>(queue, {
      name: "ChartFill",
      label: () => `${label()}.points[${index}].format.fill`,
      actions: {
        setSolidColor: (color) => {
          const { values, pointColors } = part();
          if (index < 0 || index >= values.area.rows) throw invalidArgument(`point ${index}`);
          change({ pointColors: { ...pointColors, [index]: color } });
        },
      },
    });
  }
}
