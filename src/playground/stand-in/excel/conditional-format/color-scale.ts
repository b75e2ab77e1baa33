import type { HeatMapPart } from "../../parts";
import { createObject } from "../client-object";
import { invalidArgument } from "../office-error";
import type { RequestQueue } from "../request-queue";

type Criterion = Excel.ConditionalColorScaleCriterion;
type Points = HeatMapPart["points"];
type Point = Points[number];

/** The colours of one colour scale. */
export function createColorScale(
  queue: RequestQueue,
  label: () => string,
  points: () => Points,
  replace: (points: Points) => void,
): Excel.ColorScaleConditionalFormat {
  return createObject<Excel.ColorScaleConditionalFormat>(queue, {
    name: "ColorScaleConditionalFormat",
    label: () => `${label()}.colorScale`,
    properties: {
      threeColorScale: { read: () => points().length === 3 },
      criteria: {
        read: () => criteriaOf(points()),
        write: ({ minimum, midpoint, maximum }) =>
          replace([minimum, ...(midpoint ? [midpoint] : []), maximum].map(pointOf)),
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

function criteriaOf(points: Points): Excel.ConditionalColorScaleCriteria {
  const [minimum, midpoint, maximum] = points.length === 3 ? points : [points[0], undefined, points[1]];
  return {
    minimum,
    ...(midpoint && { midpoint }),
    maximum,
  } as unknown as Excel.ConditionalColorScaleCriteria;
}
