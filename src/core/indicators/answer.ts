import type { Area } from "../catalogue/areas";
import type { Refusal } from "../refusal";
import { absence } from "./absence";
import type { Measurement } from "./measurement";

/** The value of a measurement in its indicator's unit, or why there is none. */
export function answerOf(measurement: Measurement, area: Area, year: number): number | Refusal {
  const value = measurement.value(area, year);
  return Number.isFinite(value) ? value : absence(measurement, area, year);
}
