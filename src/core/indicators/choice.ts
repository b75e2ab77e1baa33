import { indicatorIn, indicatorInSentence, technologyInSentence } from "../catalogue/name-in-sentence";
import { codeSetOf, concordanceOf } from "../catalogue/code-set";
import type { Indicator } from "../catalogue/indicators";
import { technologies, type Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { leaderFirst } from "../figures/leading";
import { datasets } from "../figures/store";
import { Refusal, unavailable } from "../refusal";
import { lowerFirst } from "../words/first-letter";
import { someOf } from "../words/some-of";
import { Measurement } from "./measurement";

/**
 * The measurement of an indicator and technology: in the dataset asked for, else in the default one,
 * which is the first that has the indicator and holds all codes of the technology.
 */
export function measurementOf(
  indicator: Indicator,
  technology: Technology,
  dataset?: Dataset,
): Measurement | Refusal {
  if (!dataset) return measurementsOf(indicator, technology)[0] ?? notMeasured(indicator, technology);
  return measuredIn(dataset, indicator, technology);
}

/** One for each bundled dataset that has the indicator and the technology, the default first. */
export const measurementsOf = (indicator: Indicator, technology: Technology): readonly Measurement[] =>
  leaderFirst(measurementsInOrder(indicator, technology), ({ dataset }) => dataset);

const measurementsInOrder = rememberedBy<readonly Measurement[]>((indicator, technology) =>
  indicator.datasets.flatMap((dataset) => {
    const found = measurementIn(dataset, indicator, technology);
    return found instanceof Measurement ? found : [];
  }),
);

type Find<T> = (indicator: Indicator, technology: Technology) => T;

/** Finds once for the same indicator and technology: a table asks for the same in each of its cells. */
function rememberedBy<T>(find: Find<T>): Find<T> {
  const made = new Map<Indicator, WeakMap<Technology, T>>();
  return (indicator, technology) => {
    let byTechnology = made.get(indicator);
    if (!byTechnology) made.set(indicator, (byTechnology = new WeakMap<Technology, T>()));
    let found = byTechnology.get(technology);
    if (found === undefined) byTechnology.set(technology, (found = find(indicator, technology)));
    return found;
  };
}

/** As rememberedBy, for each dataset, as long as there is one. */
function rememberedIn<T>(find: (dataset: Dataset, ...about: Parameters<Find<T>>) => T) {
  const made = new WeakMap<Dataset, Find<T>>();
  return (dataset: Dataset, indicator: Indicator, technology: Technology): T => {
    let ofDataset = made.get(dataset);
    if (!ofDataset) made.set(dataset, (ofDataset = rememberedBy((...about) => find(dataset, ...about))));
    return ofDataset(indicator, technology);
  };
}

/** The measurement in a dataset that has the indicator, or why it has not the technology. */
const measurementIn = rememberedIn((dataset, indicator, technology) => {
  const codes = codeSetOf(indicator, technology, dataset);
  return codes instanceof Refusal ? codes : new Measurement(indicator, technology, dataset, codes);
});

/** As measurementIn, of any dataset: why it has not the indicator or the technology, and which have. */
const measuredIn = rememberedIn((dataset, indicator, technology): Measurement | Refusal => {
  const has = dataset.entry.indicators.includes(indicator.code);
  const codes = measurementIn(dataset, indicator, technology);
  if (has && codes instanceof Measurement) return codes;
  const why = !has
    ? (dataset.lacks(indicator) ??
      `Dataset "${dataset.id}" has no ${indicator.code}; it has ${dataset.entry.indicators.join(", ")}.`)
    : codes instanceof Refusal
      ? codes.message
      : "";
  if (!dataset.hasAlternatives) return unavailable(why);
  const others = measurementsOf(indicator, technology).map((other) => `"${other.dataset.id}"`);
  if (others.length > 0) return unavailable(`${why} Try dataset ${others.join(" or ")}.`);
  // Where no dataset has it, the reason for that says more than why this one has not.
  return has
    ? notMeasured(indicator, technology)
    : unavailable(`${why} ${notMeasured(indicator, technology).message}`);
});

/** So many technologies are named where another would have figures. */
const MOST_NAMED = 5;

/** Why no dataset has the technology: the concordance's reason where it gives one. */
const notMeasured = rememberedBy((indicator, technology): Refusal => {
  const asked = { name: indicatorIn(indicator, technologyInSentence(technology)) };
  const what = `No open dataset has figures of ${indicatorInSentence(asked)}`;
  const rows = indicator.datasets.map((dataset) => concordanceOf(indicator, technology, dataset));
  const none = rows.find((entry) => entry?.grade === "none");
  if (none) return unavailable(`${what}: ${lowerFirst(none.rationale)}.`);
  const holder = datasets.find((dataset) => dataset.entry.prefix === technology.prefix);
  if (holder && technology.prefix !== "") {
    return unavailable(
      `${what}: ${technology.code} is a code of ${holder.id}, which has ${holder.entry.indicators.join(", ")}.`,
    );
  }
  const measured = technologies.filter((each) => measurementsOf(indicator, each).length > 0);
  if (measured.length > 0) {
    const those = someOf(measured.map(technologyInSentence), MOST_NAMED);
    return unavailable(`${what}; it is measured for ${those}.`);
  }
  const own = [...new Set(indicator.datasets.map(({ entry }) => entry.prefix))].map((prefix) => `${prefix}:`);
  return unavailable(`${what}; it is measured for the codes ${own.join(", ")} that ATI.LIST lists.`);
});
