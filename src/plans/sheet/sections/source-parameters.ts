import type { Held } from "../held";
import { datasetsList } from "../lists-plan";
import type { Source } from "../sources";
import { textParameter, yearParameter, type Parameter } from "./head";

/** A source with the cells that its formulas refer to. */
export interface SourceCells {
  readonly source: Source;
  readonly year: Held<number>;
  readonly since: Held<number>;
  readonly dataset: Held;
}

export type SourcePart = "year" | "since" | "dataset";

/** The parameters of sources: years and dataset, named by the source where there are several. */
export function sourceParameters(
  sources: readonly Source[],
  parts: readonly SourcePart[] = ["year", "since", "dataset"],
): readonly Parameter[] {
  return sources.flatMap((source): readonly Parameter[] => {
    const label = (what: string): string =>
      sources.length === 1 ? `${what.charAt(0).toUpperCase()}${what.slice(1)}` : `${source.words}: ${what}`;
    // A definition has one of each for all sources, so with several it cannot say what one of them shall have.
    const holds = (part: SourcePart) => (sources.length === 1 ? { holds: part } : {});
    const all: Readonly<Record<SourcePart, Parameter>> = {
      year: { label: label("year"), value: source.year, list: "years", ...holds("year") },
      since: { label: label("change since"), value: source.since, list: "years", ...holds("since") },
      dataset: {
        label: label("dataset (empty: default)"),
        value: source.dataset,
        list: datasetsList({ domain: source.indicators[0]?.domain ?? "" }),
        ...holds("dataset"),
      },
    };
    return parts.map((part) => all[part]);
  });
}

/** The cells of sources whose parameters begin at a column, all three parts of each. */
export const sourceCells = (sources: readonly Source[], column: number): readonly SourceCells[] =>
  sources.map((source, at) => {
    const [year, since, dataset] = sourceParameters([source]) as [Parameter, Parameter, Parameter];
    const first = column + 3 * at;
    return {
      source,
      year: yearParameter(first, year),
      since: yearParameter(first + 1, since),
      dataset: textParameter(first + 2, dataset),
    };
  });
