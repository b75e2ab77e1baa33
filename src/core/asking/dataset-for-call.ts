import type { Indicator } from "../catalogue/indicators";
import type { Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { measurementsOf } from "../indicators/choice";

/**
 * The one dataset of a call with several technologies: the first that holds all of those that any dataset has;
 * if none does, the first technology's. A newer edition of a table is no choice where another dataset has any of them.
 */
export function datasetForCall(
  indicator: Indicator,
  technologies: readonly Technology[],
): Dataset | undefined {
  const holding = technologies.map((technology) =>
    measurementsOf(indicator, technology).map(({ dataset }) => dataset),
  );
  // Newer editions serve where no other dataset has any, so that a table keeps its figures when one is bundled.
  const older = holding.map((held) => held.filter(({ entry }) => entry.newerEditionOf === ""));
  const some = [older, holding]
    .map((all) => all.filter((held) => held.length > 0))
    .find(({ length }) => length > 0);
  if (!some) return indicator.datasets[0];
  return indicator.datasets.find((dataset) => some.every((held) => held.includes(dataset))) ?? some[0]?.[0];
}
