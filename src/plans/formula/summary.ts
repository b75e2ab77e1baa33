import { unavailable } from "../../core/refusal";
import { differenceToday } from "./answers";
import type { Cell, Fixed } from "./cell";
import { rangeOf } from "./range";
import type { Today, Value } from "./value";
import { scaled } from "./scaled";
import { formula, written } from "./written";

/** The median of the figures in some cells, errors and texts left out (6: ignore errors). */
export const median = (cells: readonly Cell[], fixed: Fixed = "both"): Value =>
  overFigures(cells, fixed, 12, middleOf);

export const highest = (cells: readonly Cell[], fixed: Fixed = "both"): Value =>
  overFigures(cells, fixed, 4, (numbers) => Math.max(...numbers));

/** The label beside the first highest figure. */
export const leader = (
  labels: readonly Cell[],
  cells: readonly Cell[],
  fixed: Fixed = "both",
  most: Pick<Value, "text"> = highest(cells, fixed),
): Value =>
  formula(
    written`INDEX(${rangeOf(labels)},MATCH(${most},${rangeOf(cells, fixed)},0))`,
    overNumbers(cells, (numbers) => {
      const first = cells.findIndex(({ today }) => today === Math.max(...numbers));
      return labels[first]?.today ?? "";
    }),
  );

/** One less another, so many times. */
export function difference(one: Value, other: Value, factor = 1): Value {
  const less = written`${one}-${other}`;
  const today = differenceToday(one.today, other.today);
  return factor === 1 ? formula(less, today) : scaled(factor, formula(written`(${less})`, today));
}

/** Of no figures at all there is neither: Excel would give 0 for the highest. */
function overFigures(
  cells: readonly Cell[],
  fixed: Fixed,
  method: number,
  work: (numbers: readonly number[]) => number,
): Value {
  const range = rangeOf(cells, fixed);
  return formula(
    written`IF(COUNT(${range})=0,NA(),AGGREGATE(${method},6,${range}))`,
    overNumbers(cells, work),
  );
}

function overNumbers(cells: readonly Cell[], work: (numbers: readonly number[]) => Today): Today {
  const numbers = cells.flatMap(({ today }) => (typeof today === "number" ? today : []));
  return numbers.length === 0
    ? unavailable("When the sheet was made, there was no figure to compare with.")
    : work(numbers);
}

function middleOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}
