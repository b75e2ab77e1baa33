import type { Area } from "../../catalogue/areas";
import type { Measurement } from "../../indicators/measurement";
import { ranking, minimumOf } from "../../indicators/ranking";
import { Refusal } from "../../refusal";
import { readableValue } from "../../words/readable";
import type { CardField } from "./card";

/** The figure of an area in the last complete year, by the name of its indicator; undefined where there is none. */
export function latestField(measurement: Measurement, area: Area): CardField | undefined {
  const { indicator, latest } = measurement;
  if (!measurement.has(area)) return undefined;
  return {
    name: indicator.name,
    value: measurement.value(area, latest),
    format: indicator.format,
    note: noteOf(measurement),
  };
}

/** Who leads in the last complete year; undefined where nobody can be ranked. */
export function leaderField(measurement: Measurement): CardField | undefined {
  const { indicator, latest } = measurement;
  const least = minimumOf(measurement);
  const [first] = least instanceof Refusal ? [] : ranking(measurement, latest, least);
  if (first === undefined) return undefined;
  return {
    name: `Largest ${indicator.name}`,
    value: `${first.area.name}, ${readableValue(first.value, indicator)}`,
    note: noteOf(measurement),
  };
}

/** Its year, its unit where neither its name nor its format tells it, and where it is from. */
function noteOf({ latest, dataset, codes, indicator }: Measurement): string {
  const { unit, format, name, context } = indicator;
  const isTold = format.includes("%") || name.toLowerCase().includes(unit.toLowerCase());
  const parts = [
    String(latest),
    ...(isTold ? [] : [unit]),
    dataset.id,
    ...(context ? [] : [`grade ${codes.grade}`]),
  ];
  return parts.join(", ");
}
