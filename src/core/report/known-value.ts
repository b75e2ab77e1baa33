import { answerOf } from "../indicators/answer";
import { areaOf } from "../catalogue/areas";
import { indicatorOf } from "../catalogue/indicators";
import { findTechnology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { measurementOf } from "../indicators/choice";
import { Refusal } from "../refusal";

/** A value that a verdict may rest on, or why there is none. */
export type Known = { readonly value: number } | { readonly unknown: string };

/**
 * The value of one technology in one dataset. A technology without a figure, or whose codes are but a proxy,
 * is unknown; so is a span of years.
 */
export function knownValue(
  dataset: Dataset,
  indicator: string,
  area: string,
  technology: string,
  year: string,
): Known {
  if (!/^\d{4}$/.test(year)) return { unknown: `${year} is no single year` };
  const asked = indicatorOf(indicator);
  const named = findTechnology(technology, asked);
  if (named instanceof Refusal) return { unknown: named.message };
  const measurement = measurementOf(asked, named, dataset);
  if (measurement instanceof Refusal) return { unknown: measurement.message };
  if (measurement.codes.grade === "proxy") return { unknown: `${named.name} is measured by a proxy only` };
  const answer = answerOf(measurement, areaOf(area), Number(year));
  return answer instanceof Refusal ? { unknown: answer.message } : { value: answer };
}
