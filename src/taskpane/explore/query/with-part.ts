import { indicatorNamed } from "../../../core/asking/names";
import { indicators, type Indicator } from "../../../core/catalogue/indicators";
import { ALL, technologies } from "../../../core/catalogue/technologies";
import { codeSetOf } from "../../../core/catalogue/code-set";
import type { Dataset } from "../../../core/figures/dataset";
import { OwnDataset } from "../../../core/own/own-dataset";
import { isFound, Refusal } from "../../../core/refusal";
import type { Query } from "./query";
import { sixteenOrSome, technologiesOfChoice } from "../../shared/choosing/technologies-of-choice";
import { chosenDataset } from "../../shared/own/chosen-dataset";
import { isAreaHeld, isYearHeld, someAreas } from "../../shared/own/held-by";
import { NO_TABLES, type OwnTables } from "../../shared/own/own-tables";

/** The query with another indicator; what it cannot be asked of gives way. */
export function withIndicator(query: Query, code: string, own: OwnTables = NO_TABLES): Query {
  const indicator = indicatorNamed(code);
  if (indicator instanceof Refusal) return query;
  const pinned = chosenDataset(query.dataset, own);
  const keepsDataset = isFound(pinned) && pinned.entry.indicators.includes(indicator.code);
  const next = { ...query, indicator: indicator.code, dataset: keepsDataset ? query.dataset : "" };
  return { ...next, technologies: technologiesFor(indicator, next, keepsDataset ? pinned : undefined) };
}

/**
 * The query with another technology in place of the only one, or beside several; an indicator without it gives
 * way to the first that has it.
 */
export function withTechnology(query: Query, code: string, own: OwnTables = NO_TABLES): Query {
  const pinned = chosenDataset(query.dataset, own);
  const indicator = indicatorNamed(query.indicator);
  const isOne = query.technologies.length === 1;
  const next = isOne
    ? { ...query, technologies: [code] }
    : withTechnologies(query, [...query.technologies, code]);
  if (isFound(indicator) && !indicator.context && isFound(pinned) && has(indicator, code, [pinned]))
    return next;
  if (isFound(indicator) && !indicator.context && has(indicator, code)) return { ...next, dataset: "" };
  const other = indicators.find((each) => !each.context && has(each, code));
  return other ? { ...query, technologies: [code], indicator: other.code, dataset: "" } : next;
}

/** The query with these technologies; none leaves it is. */
export const withTechnologies = (query: Query, codes: readonly string[]): Query => ({
  ...query,
  technologies: sixteenOrSome(query.technologies, codes),
});

/** The query with a dataset or a table pinned, or with the default one for ""; an indicator it lacks gives way. */
export function withDataset(query: Query, name: string, own: OwnTables = NO_TABLES): Query {
  const dataset = chosenDataset(name, own);
  if (!isFound(dataset)) return { ...query, dataset: "" };
  const offered = indicators.filter(({ code }) => dataset.entry.indicators.includes(code));
  const indicator = offered.find(({ code }) => code === query.indicator) ?? offered[0];
  if (!indicator) return query;
  const isOwn = dataset instanceof OwnDataset;
  const next = { ...query, indicator: indicator.code, dataset: isOwn ? name : dataset.id };
  const chosen = { ...next, technologies: technologiesFor(indicator, next, dataset) };
  return isOwn ? { ...chosen, ...within(dataset, query) } : chosen;
}

/** Areas and years that a table of the user's own has, in place of those that it has not. */
function within(dataset: OwnDataset, { areas, from, to }: Query): Pick<Query, "areas" | "from" | "to"> {
  const held = areas.filter((code) => isAreaHeld(dataset, code));
  return {
    areas: held.length > 0 ? held : someAreas(dataset),
    from: typeof from === "number" && !isYearHeld(dataset, from) ? "first" : from,
    to: typeof to === "number" && !isYearHeld(dataset, to) ? "latest" : to,
  };
}

/** The technologies asked for where the indicator has one of them, else the first that it has. */
function technologiesFor(
  indicator: Indicator,
  { technologies: asked }: Query,
  pinned: Dataset | undefined,
): readonly string[] {
  if (indicator.context) return asked;
  const datasets = pinned ? [pinned] : indicator.datasets;
  const known = pinned instanceof OwnDataset ? asked.filter((code) => has(indicator, code, datasets)) : asked;
  if (known.some((code) => has(indicator, code, datasets))) return known;
  const candidates =
    pinned instanceof OwnDataset
      ? pinned.technologies.map(({ code }) => code)
      : [
          ...[ALL, ...technologies].map(({ code }) => code),
          ...datasets.flatMap(({ entry }) => entry.codes.map(({ code }) => `${entry.prefix}:${code}`)),
        ];
  const first = candidates.find((code) => has(indicator, code, datasets));
  return first === undefined ? asked : [first];
}

/** Whether a dataset maps the technology, or one of the sixteen: a look into the concordance, not into the figures. */
const has = (
  indicator: Indicator,
  code: string,
  datasets: readonly Dataset[] = indicator.datasets,
): boolean =>
  datasets.some((dataset) =>
    technologiesOfChoice(code, indicator, dataset).some((technology) =>
      isFound(codeSetOf(indicator, technology, dataset)),
    ),
  );
