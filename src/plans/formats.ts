import type { Indicator } from "../core/catalogue/indicators";
import { upperFirst } from "../core/words/first-letter";
import { changeModeOf } from "./formula/calls";

/** The number format of a difference of two figures: with its sign. */
export function differenceFormat({ format }: Indicator): string {
  if (format.startsWith("+")) return format;
  return `+${format};-${format};${format}`;
}

export const changeFormat = (indicator: Indicator): string =>
  changeModeOf(indicator) === "percent" ? "+0%;-0%;0%" : differenceFormat(indicator);

/** How a change is counted, for a header: shares in points. */
export const changeUnit = (indicator: Indicator): string =>
  changeModeOf(indicator) === "percent" ? "%" : "points";

/** The unit as a heading or an axis says it: figures formatted as per cent are no longer 0 to 1. */
export function unitInWords({ unit, format }: Indicator): string {
  const words = format.includes("%") ? unit.replace(", 0 to 1", ", %") : unit;
  return upperFirst(words);
}
