import type { Dataset } from "../../core/figures/dataset";
import type { Indicator } from "../../core/catalogue/indicators";
import { findDataset } from "../../core/catalogue/datasets";
import type { OwnDataset } from "../../core/own/own-dataset";
import { tableNamed, type OwnTable } from "../../core/own/own-table";
import { orThrow } from "../../core/refusal";
import { measurementsToday } from "../formula/answers";
import type { SheetDefinition } from "./definition/definition";

/** What sources are made of beside what they show. */
interface Given {
  /** The table that the definition names. */
  readonly own: OwnTable | undefined;
  readonly yearsBack?: number;
}

/** Indicators of one domain share a year, a year that changes are counted from, and a dataset. */
export interface Source {
  readonly key: string;
  /** As labels name it: `Patents`. */
  readonly words: string;
  readonly indicators: readonly Indicator[];
  /** Id of the dataset pinned, "" for the default; or figures of the user's own. */
  readonly dataset: string | OwnDataset;
  /** Whose figures those are. */
  readonly table?: OwnTable;
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
  { own, yearsBack = TEN_YEARS }: Given,
): readonly Source[] {
  return [...new Set(indicators.map(sourceKey))].map((key) => {
    const of = indicators.filter((indicator) => sourceKey(indicator) === key);
    const table = own && has(own.dataset, of) ? own : undefined;
    const dataset = table?.dataset ?? datasetFor(of, definition);
    const [first] = measurementsToday(of, technologies, dataset);
    const likely = first?.dataset ?? table?.dataset ?? of[0]?.datasets[0];
    const latest = first?.latest ?? likely?.entry.lastComplete ?? likely?.lastYear ?? 0;
    const year = definition.to === "latest" ? latest : definition.to;
    const begin = likely?.firstYear ?? year;
    const since = definition.from ?? Math.max(begin, year - yearsBack);
    return {
      key,
      words: WORDS[key] ?? of[0]?.name ?? key,
      indicators: of,
      dataset,
      ...(table ? { table } : {}),
      year,
      since: Math.min(since, year - 1),
    };
  });
}

/** The pinned dataset where it has any of the indicators. */
function datasetFor(indicators: readonly Indicator[], { dataset }: SheetDefinition): string {
  if (dataset === "" || tableNamed(dataset) !== undefined) return "";
  const pinned = orThrow(findDataset(dataset));
  return has(pinned, indicators) ? pinned.id : "";
}

const has = ({ entry }: Dataset, indicators: readonly Indicator[]): boolean =>
  indicators.some(({ code }) => entry.indicators.includes(code));
