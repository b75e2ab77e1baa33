import type { Indicator } from "../../core/catalogue/indicators";
import { findDataset } from "../../core/catalogue/datasets";
import { orThrow } from "../../core/refusal";
import { measurementsToday } from "../formula/answers";
import type { SheetDefinition } from "./definition/definition";

/** Indicators of one domain share a year, a year that changes are counted from, and a dataset. */
export interface Source {
  readonly key: string;
  /** As labels name it: `Patents`. */
  readonly words: string;
  readonly indicators: readonly Indicator[];
  /** Id of the dataset pinned; "" for the default. */
  readonly dataset: string;
  readonly year: number;
  readonly since: number;
}

const WORDS: Readonly<Record<string, string>> = {
  patents: "Patents",
  trade: "Trade",
  investment: "Venture capital",
  startups: "Companies",
  fundingrounds: "Deals",
  use: "Use by businesses",
  context: "Industries",
};

/** How far back changes are counted from where the user says nothing. */
const TEN_YEARS = 10;

export const sourceKey = ({ domain, code }: Indicator): string => domain || code;

/** The sources of some indicators, in their order. */
export function sourcesOf(
  indicators: readonly Indicator[],
  technologies: readonly string[],
  definition: SheetDefinition,
  yearsBack = TEN_YEARS,
): readonly Source[] {
  return [...new Set(indicators.map(sourceKey))].map((key) => {
    const own = indicators.filter((indicator) => sourceKey(indicator) === key);
    const dataset = datasetFor(own, definition);
    const [first] = measurementsToday(own, technologies, dataset);
    const likely = first?.dataset ?? own[0]?.datasets[0];
    const latest = first?.latest ?? likely?.entry.lastComplete ?? likely?.lastYear ?? 0;
    const year = definition.to === "latest" ? latest : definition.to;
    const begin = likely?.firstYear ?? year;
    const since = definition.from ?? Math.max(begin, year - yearsBack);
    return {
      key,
      words: WORDS[key] ?? own[0]?.name ?? key,
      indicators: own,
      dataset,
      year,
      since: Math.min(since, year - 1),
    };
  });
}

/** The pinned dataset where it has any of the indicators. */
function datasetFor(indicators: readonly Indicator[], { dataset }: SheetDefinition): string {
  if (dataset === "") return "";
  const pinned = orThrow(findDataset(dataset));
  return indicators.some((indicator) => indicator.datasets.includes(pinned)) ? pinned.id : "";
}
