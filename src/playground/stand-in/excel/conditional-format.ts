import type { HeatMapPart } from "../parts";
import { createObject } from "./client-object";
import { invalidArgument, itemNotFound } from "./office-error";
import { rangeAt } from "./range/range";
import type { Ref, RequestQueue } from "./request-queue";

type Criterion = Excel.ConditionalColorScaleCriterion;
type Point = HeatMapPart["points"][number];

/** One colour scale. */
export function createConditionalFormat(
  queue: RequestQueue,
  ref: Ref<string>,
  collectionLabel: () => string,
): Excel.ConditionalFormat {
  const { grid } = queue;
  // An id is made anew each time, so that the journal names the format by its place.
  const label = (): string => `${collectionLabel()}[${grid.parts().heatMaps.indexOf(part())}]`;
  const part = (): HeatMapPart => {
    const id = ref.get();
    const found = grid.parts().heatMaps.find((map) => map.id === id);
    if (!found) throw itemNotFound("conditional format");
    return found;
  };
  const replace = (points: readonly Point[] | undefined): void => {
    const { id } = part();
    const parts = grid.parts();
    const heatMaps = parts.heatMaps.flatMap((map) =>
      map.id !== id ? [map] : points ? [{ ...map, points }] : [],
    );
    grid.setParts({ ...parts, heatMaps });
  };

  return createObject<Excel.ConditionalFormat>(queue, {
    name: "ConditionalFormat",
    label,
    ref,
    properties: { id: { read: () => part().id }, type: { read: () => "ColorScale" as const } },
    actions: { delete: () => replace(undefined) },
    members: {
      getRange: () =>
        rangeAt(queue, () => {
          const { sheetId, area } = part();
          const sheet = grid.sheets().find(({ id }) => id === sheetId);
          return sheet && { sheet, area };
        }),
      get colorScale() {
        return createObject<Excel.ColorScaleConditionalFormat>(queue, {
          name: "ColorScaleConditionalFormat",
          label: () => `${label()}.colorScale`,
          properties: {
            threeColorScale: { read: () => part().points.length === 3 },
            criteria: {
              read: () => criteriaOf(part().points),
              write: ({ minimum, midpoint, maximum }) =>
                replace([minimum, ...(midpoint ? [midpoint] : []), maximum].map(pointOf)),
            },
          },
        });
      },
    },
  });
}

function pointOf(criterion: Criterion | undefined): Point {
  const { color, type, formula } = criterion ?? {};
  if (!color) throw invalidArgument("A point of a colour scale needs its colour.");
  const isEnd = type === "LowestValue" || type === "HighestValue";
  const isValue = ["Number", "Percent", "Percentile", "Formula"].includes(String(type));
  if (!isEnd && !isValue) throw invalidArgument(`"${String(type)}" is no point of a colour scale.`);
  if (isEnd) return { color, type };
  if (formula === undefined)
    throw invalidArgument(`A point of the type "${String(type)}" needs its formula.`);
  return { color, type: String(type), formula };
}

function criteriaOf(points: readonly Point[]): Excel.ConditionalColorScaleCriteria {
  const [minimum, midpoint, maximum] = points.length === 3 ? points : [points[0], undefined, points[1]];
  return {
    minimum,
    ...(midpoint && { midpoint }),
    maximum,
  } as unknown as Excel.ConditionalColorScaleCriteria;
}
