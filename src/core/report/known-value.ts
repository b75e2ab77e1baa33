import { figureAsked } from "../asking/answers";
import { asked } from "../asking/question";
import { areaOf } from "../catalogue/areas";
import { indicatorOf } from "../catalogue/indicators";
import type { Dataset } from "../figures/dataset";
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
  const found = asked({
    indicator: indicatorOf(indicator),
    area: areaOf(area),
    technology,
    year: Number(year),
    dataset,
  });
  if (found instanceof Refusal) return { unknown: found.message };
  const { codes, technology: named } = found.measurement;
  if (codes.grade === "proxy") return { unknown: `${named.name} is measured by a proxy only` };
  const answer = figureAsked(found);
  return answer instanceof Refusal ? { unknown: answer.message } : { value: answer };
}
