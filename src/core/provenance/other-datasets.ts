import { areasOf, type Area } from "../catalogue/areas";
import { measurementsOf } from "../indicators/choice";
import type { Measurement } from "../indicators/measurement";
import { rank } from "../indicators/rank";
import { readableValue } from "../words/readable";

export interface OtherAnswer {
  readonly measurement: Measurement;
  readonly value: number;
  /** How it contradicts the first: another sign, or another place among the countries both have. */
  readonly differs: string;
}

/** What the other datasets say of the same figure. */
export function otherDatasets(measurement: Measurement, area: Area, year: number): OtherAnswer[] {
  const value = measurement.value(area, year);
  return measurementsOf(measurement.indicator, measurement.technology)
    .filter((other) => other.dataset !== measurement.dataset)
    .map((other) => ({ measurement: other, value: other.value(area, year) }))
    .filter((other) => Number.isFinite(other.value))
    .map((other) => ({
      ...other,
      differs: difference(measurement, value, other.measurement, other.value, area, year),
    }));
}

/** `patent-families gives 10.5 %`, with what differs. */
export const readOther = ({ measurement, value, differs }: OtherAnswer): string =>
  `${measurement.dataset.id} gives ${readableValue(value, measurement.indicator)}${differs === "" ? "" : ` (${differs})`}`;

function difference(
  one: Measurement,
  value: number,
  two: Measurement,
  other: number,
  area: Area,
  year: number,
): string {
  if (one.indicator.reach !== undefined) {
    return value * other < 0 ? "the opposite sign" : "";
  }
  const here = values(one, two, year);
  if (here.length < 3) return "";
  const first = rank(
    value,
    here.map(([mine]) => mine),
  );
  const second = rank(
    other,
    here.map(([, theirs]) => theirs),
  );
  if (area.code === "WORLD" || first === second) return "";
  return `another order: place ${second} instead of ${first} among the ${here.length} countries both have`;
}

/** The values of every country that both have. */
const values = (one: Measurement, two: Measurement, year: number): (readonly [number, number])[] =>
  areasOf(one.dataset)
    .filter((area) => area.kind === "country")
    .map((area) => [one.value(area, year), two.value(area, year)] as const)
    .filter(([mine, theirs]) => Number.isFinite(mine) && Number.isFinite(theirs));
