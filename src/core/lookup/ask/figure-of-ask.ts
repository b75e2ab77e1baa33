import { membersOf, type Area } from "../../catalogue/areas";
import { answerOf } from "../../indicators/answer";
import { changeOf } from "../../indicators/change-of";
import { minimumOf, ranking, rankOf } from "../../indicators/ranking";
import { isFound, Refusal, unavailable } from "../../refusal";
import type { Ask } from "./ask";

/** The first figure of an ask. */
export interface FirstFigure {
  /** In the indicator's unit; a place of a rank; a change as it is counted, where 0.1 is ten per cent. */
  readonly value: number;
  readonly year: number;
  readonly area: Area;
}

/** The first figure that an ask has, of its first technology, or why there is none. */
export function figureOfAsk(ask: Ask): FirstFigure | Refusal {
  const { measurement, shape, years } = ask;
  if (measurement instanceof Refusal) return measurement;
  // "Since 2050" is of no year up to the latest.
  const year = years.to ?? Math.max(measurement.latest, years.from ?? -Infinity);
  const least = minimumOf(measurement);
  const minimum = least instanceof Refusal ? undefined : least;
  if (shape === "ranking") {
    const [first] = ranking(measurement, year, minimum);
    return first ? { ...first, year } : unavailable(`No country has a figure in ${year}.`);
  }
  const areas = ask.areas.flatMap((area) => (area.kind === "group" ? membersOf(area) : area));
  const valueOf = (area: Area): number | Refusal => {
    if (shape === "rank") return rankOf(measurement, area, year, minimum);
    if (shape === "change")
      return changeOf(measurement, area, years.from ?? year, year, ask.mode ?? "difference");
    return answerOf(measurement, area, year);
  };
  const values = areas.map((area) => ({ area, year, value: valueOf(area) }));
  const found = values.find(({ value }) => isFound(value)) ?? values[0];
  if (found === undefined) return unavailable("No area to show.");
  return found.value instanceof Refusal ? found.value : { ...found, value: found.value };
}

/** Whether an ask has any figure. */
export const hasFigure = (ask: Ask): boolean => isFound(figureOfAsk(ask));
