import type { Known } from "../../../src/core/report/known-value";
import type { Dataset } from "../../../src/core/figures/dataset";
import { datasetOf } from "../../../src/core/figures/store";

/** Values made up for a test, by `KR AI 2018`; whatever is not there is unknown. */
export const madeUp = new Map<string, number>();

export function setValues(values: Readonly<Record<string, number>>): void {
  madeUp.clear();
  for (const [place, value] of Object.entries(values)) madeUp.set(place, value);
}

/** Stands in for the core's own, so that the rules are tested apart from any figure. */
export function knownValue(
  _dataset: Dataset,
  _indicator: string,
  area: string,
  technology: string,
  year: string,
): Known {
  const value = madeUp.get(`${area} ${technology} ${year}`);
  return value === undefined ? { unknown: `no value of ${technology}` } : { value };
}

/** A dataset that no rule is made for; nothing is read from it. */
export const anyDataset = datasetOf("trade-kti-ncses");
