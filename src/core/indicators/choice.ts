import { codeSetOf, concordanceOf } from "../catalogue/code-set";
import type { Indicator } from "../catalogue/indicators";
import type { Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { Refusal, unavailable } from "../refusal";
import { Measurement } from "./measurement";

const made = new Map<string, Measurement | Refusal>();

/**
 * The measurement of an indicator and technology: in the dataset asked for, else in the default one,
 * which is the first that has the indicator and holds all codes of the technology.
 */
export function measurementOf(
  indicator: Indicator,
  technology: Technology,
  dataset?: Dataset,
): Measurement | Refusal {
  const key = `${indicator.code}|${technology.code}|${dataset?.id ?? ""}`;
  let measurement = made.get(key);
  if (!measurement) {
    measurement = dataset
      ? measureIn(dataset, indicator, technology)
      : (measurementsOf(indicator, technology)[0] ?? notMeasured(indicator, technology));
    made.set(key, measurement);
  }
  return measurement;
}

/** One for each dataset that has the indicator and the technology, the default first. */
export const measurementsOf = (indicator: Indicator, technology: Technology): Measurement[] =>
  indicator.datasets.flatMap((dataset) => {
    const codes = codeSetOf(indicator, technology, dataset);
    return codes instanceof Refusal ? [] : new Measurement(indicator, technology, dataset, codes);
  });

/**
 * The one dataset of a call with several technologies: the first that holds all of those that any dataset has;
 * if none does, the first technology's.
 */
export function datasetForCall(
  indicator: Indicator,
  technologies: readonly Technology[],
): Dataset | undefined {
  const holding = technologies
    .map((technology) => measurementsOf(indicator, technology).map(({ dataset }) => dataset))
    .filter((datasets) => datasets.length > 0);
  return (
    indicator.datasets.find((dataset) => holding.every((datasets) => datasets.includes(dataset))) ??
    holding[0]?.[0]
  );
}

function measureIn(dataset: Dataset, indicator: Indicator, technology: Technology): Measurement | Refusal {
  if (!indicator.datasets.includes(dataset)) {
    return unavailable(
      `Dataset "${dataset.id}" has no ${indicator.code}; it has ${dataset.entry.indicators.join(", ")}. ` +
        tryDatasets(indicator, technology),
    );
  }
  const codes = codeSetOf(indicator, technology, dataset);
  if (codes instanceof Refusal)
    return unavailable(`${codes.message} ${tryDatasets(indicator, technology)}`.trim());
  return new Measurement(indicator, technology, dataset, codes);
}

function tryDatasets(indicator: Indicator, technology: Technology): string {
  const ids = measurementsOf(indicator, technology).map(({ dataset }) => `"${dataset.id}"`);
  if (ids.length === 0) return notMeasured(indicator, technology).message;
  return `Try dataset ${ids.join(" or ")}.`;
}

/** Why no dataset has the technology: the concordance's reason where it gives one. */
function notMeasured(indicator: Indicator, technology: Technology): Refusal {
  const what = `No open dataset has ${indicator.code} of ${technology.name}`;
  const reasons = indicator.datasets.map((dataset) => concordanceOf(indicator, technology, dataset));
  const none = reasons.find((entry) => entry?.grade === "none");
  if (none) return unavailable(`${what}: ${lowerFirst(none.rationale)}.`);
  const prefixes = [...new Set(indicator.datasets.map(({ entry }) => entry.prefix).filter(Boolean))];
  const own = prefixes.map((prefix) => `${prefix}:`).join(", ");
  return unavailable(
    `${what}; ${indicator.code} knows the technologies of the report it is mapped to and codes ${own}.`,
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
