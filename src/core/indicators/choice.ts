import { indicatorInSentence, technologyInSentence } from "../catalogue/name-in-sentence";
import { codeSetOf, concordanceOf } from "../catalogue/code-set";
import type { Indicator } from "../catalogue/indicators";
import type { Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { datasets } from "../figures/store";
import { Refusal, unavailable } from "../refusal";
import { lowerFirst } from "../words/first-letter";
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
  const all = measurementsOf(indicator, technology);
  const found = dataset ? all.find((measurement) => measurement.dataset === dataset) : all[0];
  return found ?? refused(indicator, technology, dataset);
}

const made = new Map<Indicator, Map<Technology, readonly Measurement[]>>();

/**
 * One for each dataset that has the indicator and the technology, the default first. Made once: a table asks for the
 * same in each of its cells.
 */
export function measurementsOf(indicator: Indicator, technology: Technology): readonly Measurement[] {
  let byTechnology = made.get(indicator);
  if (!byTechnology) made.set(indicator, (byTechnology = new Map<Technology, readonly Measurement[]>()));
  let all = byTechnology.get(technology);
  if (!all) {
    all = indicator.datasets.flatMap((dataset) => {
      const codes = codeSetOf(indicator, technology, dataset);
      return codes instanceof Refusal ? [] : new Measurement(indicator, technology, dataset, codes);
    });
    byTechnology.set(technology, all);
  }
  return all;
}

const refusals = new Map<string, Refusal>();

function refused(indicator: Indicator, technology: Technology, dataset?: Dataset): Refusal {
  const key = `${indicator.code}|${technology.code}|${dataset?.id ?? ""}`;
  const refusal =
    refusals.get(key) ??
    (dataset ? notMeasuredIn(dataset, indicator, technology) : notMeasured(indicator, technology));
  refusals.set(key, refusal);
  return refusal;
}

/** Why a dataset has not the technology, and which have. */
function notMeasuredIn(dataset: Dataset, indicator: Indicator, technology: Technology): Refusal {
  const has = indicator.datasets.includes(dataset);
  const codes = codeSetOf(indicator, technology, dataset);
  const others = measurementsOf(indicator, technology).map((other) => `"${other.dataset.id}"`);
  const why = !has
    ? `Dataset "${dataset.id}" has no ${indicator.code}; it has ${dataset.entry.indicators.join(", ")}.`
    : codes instanceof Refusal
      ? codes.message
      : "";
  if (others.length > 0) return unavailable(`${why} Try dataset ${others.join(" or ")}.`);
  // Where no dataset has it, the reason for that says more than why this one has not.
  return has
    ? notMeasured(indicator, technology)
    : unavailable(`${why} ${notMeasured(indicator, technology).message}`);
}

/** Why no dataset has the technology: the concordance's reason where it gives one. */
function notMeasured(indicator: Indicator, technology: Technology): Refusal {
  const what = `No open dataset has figures of ${indicatorInSentence(indicator)} in ${technologyInSentence(technology)}`;
  const rows = indicator.datasets.map((dataset) => concordanceOf(indicator, technology, dataset));
  const none = rows.find((entry) => entry?.grade === "none");
  if (none) return unavailable(`${what}: ${lowerFirst(none.rationale)}.`);
  const holder = datasets.find((dataset) => dataset.entry.prefix === technology.prefix);
  if (holder && technology.prefix !== "") {
    return unavailable(
      `${what}: ${technology.code} is a code of ${holder.id}, which has ${holder.entry.indicators.join(", ")}.`,
    );
  }
  const own = [...new Set(indicator.datasets.map(({ entry }) => entry.prefix))].map((prefix) => `${prefix}:`);
  return unavailable(`${what}; it is measured for the codes ${own.join(", ")} that ATI.LIST lists.`);
}
