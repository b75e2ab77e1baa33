import { answerOf } from "../../../core/indicators/answer";
import { quantityIn } from "../../../core/indicators/quantity-in";
import type { Ask } from "../../../core/lookup/ask/ask";
import { figureOfAsk } from "../../../core/lookup/ask/figure-of-ask";
import { isFound, Refusal } from "../../../core/refusal";
import { differenceOf } from "../../../core/words/difference";
import { valueInWords, type Quantity } from "../../../core/words/quantity";
import { signed } from "../../../core/words/signed";
import { shortName } from "../../../core/catalogue/short-name";

/** The change that is asked for, in words: `+1.8 pp · South Korea, 2010 to 2018`; undefined where none is, or it has none. */
export function noteOfChange(ask: Ask): string | undefined {
  const { measurement, shape, years, mode = "difference" } = ask;
  if (shape !== "change" || !isFound(measurement)) return undefined;
  const figure = figureOfAsk(ask);
  if (figure instanceof Refusal) return undefined;
  const { value, area, year } = figure;
  const first = years.from === undefined ? undefined : answerOf(measurement, area, years.from);
  if (!isFound(first)) return undefined;
  const quantity = quantityIn(measurement.dataset, ask.indicator);
  const change =
    mode === "difference"
      ? differenceInWords(first, first + value, quantity)
      : `${signed(value * 100, 1)} %${mode === "annual" ? " a year" : ""}`;
  return `${change} · ${shortName(area)}, ${years.from ?? ""} to ${year}`;
}

/** A difference of money and counts in their own unit, of all else in points. */
function differenceInWords(from: number, to: number, quantity: Quantity): string {
  if (quantity.kind !== "money" && quantity.kind !== "count") return differenceOf(from, to, quantity).text;
  return `${to > from ? "+" : to < from ? "−" : ""}${valueInWords(Math.abs(to - from), quantity)}`;
}
