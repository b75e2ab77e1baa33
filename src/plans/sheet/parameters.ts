import type { Indicator } from "../../core/catalogue/indicators";
import { ALL } from "../../core/catalogue/technologies";
import { upperFirst } from "../../core/words/first-letter";
import { Cell, type Choice } from "../formula/cell";
import { quoted } from "../../core/words/quoted";
import { formula } from "../formula/written";
import { fromTable, type TakenFrom } from "../formula/taken-from";
import type { Value } from "../formula/value";
import type { Parameter, Section } from "../page/page";
import type { Holding } from "../plan";
import { datasetsList, namedList } from "./lists-plan";
import { sourceKey, type Source } from "./sources";

/** A yellow cell: of which list it is chosen, and what of the definition it is, where a definition can say another. */
export function parameter<T extends string | number>(
  label: string,
  value: T,
  list: string | readonly string[],
  holds?: Holding,
): Parameter<T> {
  const content = value === "" ? null : value;
  return {
    label,
    cell: new Cell({
      content,
      today: value,
      fixed: "both",
      choice: choiceOf(label, list),
      ...(holds ? { holds } : {}),
    }),
  };
}

/**
 * A choice from a hidden list, or from words that stand in no cell. What the functions look up may be typed as a code or
 * by another name too, and they say what they do not know; of years and groups to compare with the list holds all.
 */
export function choiceOf(label: string, list: string | readonly string[]): Choice {
  if (typeof list !== "string") return { label, isClosed: true, words: list };
  return { label, isClosed: CLOSED.has(list), ...namedList(list) };
}

const CLOSED: ReadonlySet<string> = new Set(["groups", "years"]);

/** The years and the dataset of a source. */
export interface SourceParameters {
  readonly source: Source;
  readonly year: Parameter<number>;
  readonly since: Parameter<number>;
  readonly dataset: Parameter<string>;
  /** What calls take their figures from. */
  readonly taken: TakenFrom;
}

/**
 * The cell that says which figures a source has, and what calls take of it. Of a table formulas hold the name
 * themselves, since no cell can hold a table: the cell shows it, closed, and a rebuild takes another.
 */
export function figuresOf(
  { dataset, table }: Source,
  label: (what: string) => string,
  list: string,
  holds?: Holding,
): Pick<SourceParameters, "dataset" | "taken"> {
  if (table)
    return { dataset: parameter(label("your table"), table.name, [table.name]), taken: fromTable(table) };
  const chosen = parameter(label("dataset"), typeof dataset === "string" ? dataset : "", list, holds);
  return { dataset: chosen, taken: chosen.cell };
}

/** Named by the source where there are several: a definition has one of each for all of them. */
export function parametersOf(sources: readonly Source[]): readonly SourceParameters[] {
  const isSole = sources.length === 1;
  const holds = (what: Holding): Holding | undefined => (isSole ? what : undefined);
  return sources.map((source) => {
    const label = (what: string): string => (isSole ? upperFirst(what) : `${source.words}: ${what}`);
    const datasets = datasetsList({ domain: source.indicators[0]?.domain ?? "" });
    return {
      source,
      year: parameter(label("year"), source.year, "years", holds("year")),
      since: parameter(label("change since"), source.since, "years", holds("since")),
      ...figuresOf(source, label, datasets, holds("dataset")),
    };
  });
}

/** A section for each indicator, with the parameters of its source. */
export const sectionsOf = <T extends Section>(
  indicators: readonly Indicator[],
  sources: readonly SourceParameters[],
  section: (indicator: Indicator, parameters: SourceParameters) => T,
): readonly T[] =>
  indicators.flatMap((indicator) =>
    sources
      .filter(({ source: { key } }) => key === sourceKey(indicator))
      .map((parameters) => section(indicator, parameters)),
  );

/** Those of which a dataset can be chosen. */
export const withDatasets = (sources: readonly Source[]): readonly SourceParameters[] =>
  parametersOf(
    sources.filter(({ indicators: [first], table }) => table !== undefined || first?.context === false),
  );

/** All of them in the order in which they stand. */
export const inOrder = (all: readonly SourceParameters[]): readonly Parameter[] =>
  all.flatMap(({ since, year, dataset }) => [since, year, dataset]);

/** The technology of a sheet on one indicator: the first parameter, or none where technologies do not apply. */
export function chosenTechnology(
  indicator: Indicator,
  name: string,
): { readonly technology: Value<string>; readonly parameters: readonly Parameter[] } {
  if (indicator.context) return { technology: formula(() => quoted(ALL.code), ALL.code), parameters: [] };
  const chosen = parameter("Technology", name, "technologies", "technology");
  return { technology: chosen.cell, parameters: [chosen] };
}
