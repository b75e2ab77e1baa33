import type { Indicator } from "../../../core/catalogue/indicators";
import { NO_CELL, type Held } from "../held";
import { sourceKey, type Source } from "../sources";
import { sourceParameters } from "./source-parameters";
import { textParameter } from "./head";
import type { Line } from "./position-line";
import { yearCells } from "./positions";

export interface LinesGiven {
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  /** The sources whose dataset has a parameter, from a column on. */
  readonly pinned: readonly Source[];
  readonly column: number;
  readonly area: Held;
  readonly technology: Held;
  /** Of the first line. */
  readonly row: number;
}

/** The lines of a table of positions, a row for each indicator from a row on. */
export function linesOf(given: LinesGiven): readonly Line[] {
  const { sources, pinned, area, technology } = given;
  const datasets = new Map(
    sourceParameters(pinned, ["dataset"]).map((parameter, at) => [
      pinned[at]?.key ?? "",
      textParameter(given.column + at, parameter),
    ]),
  );
  return given.indicators.flatMap((indicator, at) => {
    const key = sourceKey(indicator);
    const source = sources.find((each) => each.key === key);
    if (!source) return [];
    const dataset = datasets.get(key) ?? NO_CELL;
    return [
      { indicator, area, technology, dataset, ...yearCells(given.row + at, source.year, source.since) },
    ];
  });
}
