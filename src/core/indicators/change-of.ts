import { answerOf } from "./answer";
import type { Area } from "../catalogue/areas";
import { invalid, Refusal, unavailable } from "../refusal";
import { breaksIn } from "./breaks";
import { change, type ChangeMode } from "./change";
import type { Measurement } from "./measurement";

/** Change of a measurement between two years, or why there is none. */
export function changeOf(
  measurement: Measurement,
  area: Area,
  from: number,
  to: number,
  mode: ChangeMode,
): number | Refusal {
  const { indicator, dataset } = measurement;
  if (from >= to) return invalid(`A change needs an earlier and a later year, not ${from} to ${to}.`);
  // A part or a rate of what has a sign would mean nothing.
  if (mode !== "difference" && indicator.reach !== undefined) {
    return invalid(
      `${indicator.name} runs from minus to plus; only its "difference" has a meaning, not "${mode}".`,
    );
  }
  const first = answerOf(measurement, area, from);
  if (first instanceof Refusal) return first;
  const last = answerOf(measurement, area, to);
  if (last instanceof Refusal) return last;

  const [broken] = breaksIn(measurement, area, from, to);
  if (broken) {
    return unavailable(
      `${dataset.atStart} breaks in ${broken.year}, so ${from} and ${to} may not be compared: ${broken.reason}`,
    );
  }
  if (mode !== "difference" && first === 0) {
    return invalid(
      `${indicator.name} of ${area.name} was 0 in ${from}; from nothing there is no change in "${mode}".`,
    );
  }
  return change(first, last, to - from, mode);
}
