import type { Dataset } from "../figures/dataset";
import type { Indicator } from "../catalogue/indicators";
import { quantityOf, type Quantity } from "../words/quantity";

/** How the figures of an indicator are told; patents in one dataset are families in another. */
export function quantityIn(dataset: Dataset, indicator: Indicator): Quantity {
  const counted = dataset.unit(indicator.code);
  return quantityOf(indicator, indicator.domain === "patents" && counted !== "" ? counted : undefined);
}
