import { findDataset } from "../../core/catalogue/datasets";
import { findIndicator, indicators, type Indicator } from "../../core/catalogue/indicators";
import { ALL, findTechnology, technologies } from "../../core/catalogue/technologies";
import { codeSetOf } from "../../core/catalogue/code-set";
import type { Dataset } from "../../core/figures/dataset";
import { isFound, Refusal } from "../../core/refusal";
import type { Query } from "./query";

/** The query with another indicator; what it cannot be asked of gives way. */
export function withIndicator(query: Query, code: string): Query {
  const indicator = findIndicator(code);
  if (indicator instanceof Refusal) return query;
  const pinned = findDataset(query.dataset);
  const keepsDataset = isFound(pinned) && indicator.datasets.includes(pinned);
  const next = { ...query, indicator: indicator.code, dataset: keepsDataset ? query.dataset : "" };
  return { ...next, technology: technologyFor(indicator, next) };
}

/** The query with another technology; an indicator without it gives way to the first that has it. */
export function withTechnology(query: Query, code: string): Query {
  const indicator = findIndicator(query.indicator);
  const next = { ...query, technology: code };
  if (isFound(indicator) && !indicator.context && has(indicator, code)) {
    return isPinnedWithout(indicator, next) ? { ...next, dataset: "" } : next;
  }
  const other = indicators.find((each) => !each.context && has(each, code));
  return other ? { ...next, indicator: other.code, dataset: "" } : next;
}

/** The query with a dataset pinned, or with the default one for ""; an indicator it lacks gives way. */
export function withDataset(query: Query, id: string): Query {
  const dataset = findDataset(id);
  if (dataset instanceof Refusal) return { ...query, dataset: "" };
  const offered = indicators.filter((indicator) => indicator.datasets.includes(dataset));
  const indicator = offered.find(({ code }) => code === query.indicator) ?? offered[0];
  if (!indicator) return query;
  const next = { ...query, indicator: indicator.code, dataset: dataset.id };
  return { ...next, technology: technologyFor(indicator, next) };
}

/** The technology asked for where the indicator has it, else the first that it has. */
function technologyFor(indicator: Indicator, { technology, dataset }: Query): string {
  if (indicator.context) return technology;
  const pinned = findDataset(dataset);
  const within = isFound(pinned) ? [pinned] : indicator.datasets;
  const candidates = [
    technology,
    ...[ALL, ...technologies].map(({ code }) => code),
    ...within.flatMap(({ entry }) => entry.codes.map(({ code }) => `${entry.prefix}:${code}`)),
  ];
  return candidates.find((code) => has(indicator, code, within)) ?? technology;
}

const isPinnedWithout = (indicator: Indicator, { dataset, technology }: Query): boolean => {
  const pinned = findDataset(dataset);
  return isFound(pinned) && !has(indicator, technology, [pinned]);
};

/** Whether a dataset maps the technology: a look into the concordance, not into the figures. */
function has(indicator: Indicator, code: string, within: readonly Dataset[] = indicator.datasets): boolean {
  const technology = findTechnology(code, indicator);
  return (
    isFound(technology) &&
    within.some((dataset) => !(codeSetOf(indicator, technology, dataset) instanceof Refusal))
  );
}
