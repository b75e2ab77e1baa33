import { OWN_FUNCTION } from "../../core/lookup/formula-to-try";
import type { Indicator } from "../../core/catalogue/indicators";
import type { ChangeMode } from "../../core/indicators/change";

/** Cells or ranges that a call takes its arguments from. */
export interface Arguments {
  readonly area: string;
  readonly technology: string;
  readonly year: string;
  readonly dataset: string;
}

/** `ATI.SHARE(B$8,$A9,$C$4,$D$4)`: a figure, or a block of them where the arguments are ranges. */
export function figureCall(indicator: Indicator, { area, technology, year, dataset }: Arguments): string {
  const rest = [area, indicator.context ? "" : technology, year, dataset].join(",");
  return OWN_FUNCTION.test(indicator.code)
    ? `ATI.${indicator.code}(${rest})`
    : `ATI.VALUE("${indicator.code}",${rest})`;
}

export const rankCall = (indicator: Indicator, { area, technology, year, dataset }: Arguments): string =>
  `ATI.RANK("${indicator.code}",${area},${indicator.context ? "" : technology},${year},${dataset})`;

export const changeCall = (
  indicator: Indicator,
  { area, technology, year, dataset }: Arguments,
  since: string,
): string =>
  `ATI.CHANGE("${indicator.code}",${area},${indicator.context ? "" : technology},${since},${year},` +
  `"${changeModeOf(indicator)}",${dataset})`;

export const gradeCall = (indicator: Indicator, technology: string, dataset: string): string =>
  `ATI.GRADE("${indicator.code}",${technology},${dataset})`;

export const explainCall = (indicator: Indicator, { area, technology, year, dataset }: Arguments): string =>
  `ATI.EXPLAIN("${indicator.code}",${area},${indicator.context ? "" : technology},${year},${dataset})`;

/** Shares and indices change by points; counts and amounts by a part of what they were. */
export const changeModeOf = ({ unit, format, reach }: Indicator): ChangeMode =>
  format.includes("%") || unit.startsWith("%") || reach !== undefined ? "difference" : "percent";

/** Median and maximum of figures; errors and texts are left out (6: ignore errors). */
export const medianOf = (range: string): string => `AGGREGATE(12,6,${range})`;
export const highestOf = (range: string): string => `AGGREGATE(4,6,${range})`;

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
