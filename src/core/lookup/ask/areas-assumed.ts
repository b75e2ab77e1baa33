import { areaOf, type Area } from "../../catalogue/areas";
import type { Measurement } from "../../indicators/measurement";
import { isFound, type Refusal } from "../../refusal";

/** What the report is about. */
const FOCUS: readonly Area[] = [areaOf("KR")];

/** These have the most figures. */
const LARGEST: readonly Area[] = [areaOf("US"), areaOf("CN")];

/** What surveys of Europe alone have. */
const EUROPE: readonly Area[] = [areaOf("EU27_2020")];

/** Taken where no area is said: the report's own, or the largest where it has no figure. */
export function areasAssumed(measurement: Measurement | Refusal): readonly Area[] {
  if (!isFound(measurement)) return FOCUS;
  const held = [FOCUS, LARGEST, EUROPE].map((areas) => areas.filter((area) => measurement.has(area)));
  return held.find(({ length }) => length > 0) ?? FOCUS;
}
