import { unavailable } from "../../../core/refusal";
import { highestOf, medianOf } from "../calls";
import type { Today } from "../today";

/** A formula and what it gives today. */
export interface Worked {
  readonly formula: string;
  readonly today: Today;
}

/** Of no figures at all there is neither: Excel would give 0 for the highest. */
const guarded = (range: string, formula: string): string => `IF(COUNT(${range})=0,NA(),${formula})`;

/** The median of the figures in a range, errors and texts left out. */
export const medianWorked = (range: string, today: readonly Today[]): Worked => ({
  formula: guarded(range, medianOf(range)),
  today: overNumbers(today, median),
});

export const highestWorked = (range: string, today: readonly Today[]): Worked => ({
  formula: guarded(range, highestOf(range)),
  today: overNumbers(today, (numbers) => Math.max(...numbers)),
});

/** The label beside the first highest figure. */
export const leaderWorked = (
  ranges: { readonly labels: string; readonly figures: string },
  highest: string,
  today: readonly Today[],
  labels: readonly string[],
): Worked => ({
  formula: `INDEX(${ranges.labels},MATCH(${highest},${ranges.figures},0))`,
  today: overNumbers(today, (numbers) => labels[today.indexOf(Math.max(...numbers))] ?? ""),
});

function overNumbers(today: readonly Today[], work: (numbers: readonly number[]) => Today): Today {
  const numbers = today.filter((each) => typeof each === "number");
  return numbers.length === 0
    ? unavailable("When the sheet was made, there was no figure to compare with.")
    : work(numbers);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}
