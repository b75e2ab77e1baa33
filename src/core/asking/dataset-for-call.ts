import type { Indicator } from "../catalogue/indicators";
import type { Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { leaderFirst, standsAside } from "../figures/leading";
import { measurementsOf } from "../indicators/choice";

/**
 * The one dataset of a call with several technologies: the first that holds all of those that any dataset has;
 * if none does, the first technology's. One that stands aside, such as a newer edition of a table, is no choice where
 * another dataset has any of them.
 */
export function datasetForCall(
  indicator: Indicator,
  technologies: readonly Technology[],
): Dataset | undefined {
  const holding = technologies.map((technology) =>
    measurementsOf(indicator, technology).map(({ dataset }) => dataset),
  );
  // Those serve where no other dataset has any, so that a table keeps its figures when one is bundled.
  const before = holding.map((held) => held.filter((dataset) => !standsAside(dataset)));
  const some = [before, holding]
    .map((all) => all.filter((held) => held.length > 0))
    .find(({ length }) => length > 0);
  const inOrder = leaderFirst(indicator.datasets, (dataset) => dataset);
  if (!some) return inOrder[0];
  return inOrder.find((dataset) => some.every((held) => held.includes(dataset))) ?? some[0]?.[0];
}
