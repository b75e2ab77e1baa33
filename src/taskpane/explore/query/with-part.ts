import { datasetNamed, indicatorNamed } from "../../../core/asking/names";
import { indicators, type Indicator } from "../../../core/catalogue/indicators";
import { ALL, technologies } from "../../../core/catalogue/technologies";
import { codeSetOf } from "../../../core/catalogue/code-set";
import type { Dataset } from "../../../core/figures/dataset";
import { isFound, Refusal } from "../../../core/refusal";
import type { Query } from "./query";
import { sixteenOrSome, technologiesOfChoice } from "../../shared/choosing/technologies-of-choice";

/** The query with another indicator; what it cannot be asked of gives way. */
export function withIndicator(query: Query, code: string): Query {
  const indicator = indicatorNamed(code);
  if (indicator instanceof Refusal) return query;
  const pinned = datasetNamed(query.dataset);
  const keepsDataset = isFound(pinned) && indicator.datasets.includes(pinned);
  const next = { ...query, indicator: indicator.code, dataset: keepsDataset ? query.dataset : "" };
  return { ...next, technologies: technologiesFor(indicator, next) };
}

/**
 * The query with another technology in place of the only one, or beside several; an indicator without it gives
 * way to the first that has it.
 */
export function withTechnology(query: Query, code: string): Query {
  const indicator = indicatorNamed(query.indicator);
  const isOne = query.technologies.length === 1;
  const next = isOne
    ? { ...query, technologies: [code] }
    : withTechnologies(query, [...query.technologies, code]);
  if (isFound(indicator) && !indicator.context && has(indicator, code)) {
    return isPinnedWithout(indicator, query.dataset, code) ? { ...next, dataset: "" } : next;
  }
  const other = indicators.find((each) => !each.context && has(each, code));
  return other ? { ...query, technologies: [code], indicator: other.code, dataset: "" } : next;
}

/** The query with these technologies; none leaves it is. */
export const withTechnologies = (query: Query, codes: readonly string[]): Query => ({
  ...query,
  technologies: sixteenOrSome(query.technologies, codes),
});

/** The query with a dataset pinned, or with the default one for ""; an indicator it lacks gives way. */
export function withDataset(query: Query, id: string): Query {
  const dataset = datasetNamed(id);
  if (!isFound(dataset)) return { ...query, dataset: "" };
  const offered = indicators.filter((indicator) => indicator.datasets.includes(dataset));
  const indicator = offered.find(({ code }) => code === query.indicator) ?? offered[0];
  if (!indicator) return query;
  const next = { ...query, indicator: indicator.code, dataset: dataset.id };
  return { ...next, technologies: technologiesFor(indicator, next) };
}

/** The technologies asked for where the indicator has one of them, else the first that it has. */
function technologiesFor(indicator: Indicator, { technologies: asked, dataset }: Query): readonly string[] {
  if (indicator.context) return asked;
  const pinned = datasetNamed(dataset);
  const within = isFound(pinned) ? [pinned] : indicator.datasets;
  if (asked.some((code) => has(indicator, code, within))) return asked;
  const candidates = [
    ...[ALL, ...technologies].map(({ code }) => code),
    ...within.flatMap(({ entry }) => entry.codes.map(({ code }) => `${entry.prefix}:${code}`)),
  ];
  const first = candidates.find((code) => has(indicator, code, within));
  return first === undefined ? asked : [first];
}

const isPinnedWithout = (indicator: Indicator, dataset: string, code: string): boolean => {
  const pinned = datasetNamed(dataset);
  return isFound(pinned) && !has(indicator, code, [pinned]);
};

/** Whether a dataset maps the technology, or one of the sixteen: a look into the concordance, not into the figures. */
function has(indicator: Indicator, code: string, within: readonly Dataset[] = indicator.datasets): boolean {
  return technologiesOfChoice(code, indicator).some((technology) =>
    within.some((dataset) => !(codeSetOf(indicator, technology, dataset) instanceof Refusal)),
  );
}
