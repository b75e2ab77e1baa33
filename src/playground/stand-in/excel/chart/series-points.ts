import type { LabelPart, SeriesPart } from "../../parts";
import { createObject } from "../client-object";
import { invalidArgument } from "../office-error";
import type { RequestQueue } from "../request-queue";
import { createDataLabel } from "./data-label";

interface Points {
  readonly queue: RequestQueue;
  readonly label: () => string;
  readonly part: () => SeriesPart;
  readonly change: (made: Partial<SeriesPart>) => void;
}

/** The points of a series, each with a fill and a label of its own. */
export function createSeriesPoints({ queue, label, part, change }: Points): Excel.ChartPointsCollection {
  return createObject<Excel.ChartPointsCollection>(queue, {
    name: "ChartPointsCollection",
    label: () => `${label()}.points`,
    members: {
      getItemAt: (index) =>
        createObject<Excel.ChartPoint>(queue, {
          name: "ChartPoint",
          label: () => `${label()}.points[${index}]`,
          properties: {
            hasDataLabel: {
              read: () => part().labels?.[index] !== undefined,
              write: (has) => setLabel(index, has ? { value: true, name: false } : undefined),
            },
          },
          members: {
            get dataLabel() {
              return createDataLabel({
                queue,
                label: () => `${label()}.points[${index}].dataLabel`,
                part: () => part().labels?.[index],
                replace: (changed) => setLabel(index, changed),
              });
            },
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

  function setLabel(index: number, changed: LabelPart | undefined): void {
    const { values, labels = {} } = part();
    checkPoint(index, values.area.rows);
    const others = Object.entries(labels).filter(([at]) => Number(at) !== index);
    change({ labels: Object.fromEntries(changed ? [...others, [index, changed]] : others) });
  }

  function createFill(index: number): Excel.ChartFill {
    return createObject<Excel.ChartFill>(queue, {
      name: "ChartFill",
      label: () => `${label()}.points[${index}].format.fill`,
      actions: {
        setSolidColor: (color) => {
          const { values, pointColors } = part();
          checkPoint(index, values.area.rows);
          change({ pointColors: { ...pointColors, [index]: color } });
        },
      },
    });
  }
}

function checkPoint(index: number, points: number): void {
  if (index < 0 || index >= points) throw invalidArgument(`point ${index}`);
}
