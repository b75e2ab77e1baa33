import { isMatrix, type Answerable } from "./asked";

/** The year of the number and of a table of one year. */
export const yearAsked = ({ query, measurement }: Answerable): number => measurement.yearOf(query.to);

/** Whether one year is asked for, and no series. */
export function isOneYear(asked: Answerable): boolean {
  const { from } = asked.query;
  return isMatrix(asked) || from === "same" || firstYearAsked(asked) >= yearAsked(asked);
}

/** Every year of the series, first to last. */
export function yearsOfAsked(asked: Answerable): readonly number[] {
  const last = yearAsked(asked);
  const first = isOneYear(asked) ? last : firstYearAsked(asked);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The first year; a dataset that begins later is not asked for what it cannot have. */
function firstYearAsked({ query, measurement }: Answerable): number {
  const { firstYear } = measurement.dataset;
  return typeof query.from === "number" ? Math.max(query.from, firstYear) : firstYear;
}
