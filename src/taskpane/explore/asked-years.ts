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

/** The first year that was chosen; where none was, the first with a figure of any area, since a chart begins with figures. */
function firstYearAsked(asked: Answerable): number {
  const { query, measurement } = asked;
  const { firstYear } = measurement.dataset;
  // A dataset that begins later is not asked for what it cannot have.
  if (typeof query.from === "number") return Math.max(query.from, firstYear);
  const known = firstYears.get(asked);
  if (known !== undefined) return known;
  const last = yearAsked(asked);
  let year = firstYear;
  while (year <= last && !asked.areas.some((area) => measurement.has(area, year))) year += 1;
  const found = year > last ? firstYear : year;
  firstYears.set(asked, found);
  return found;
}

/** It is asked for with every row. */
const firstYears = new WeakMap<Answerable, number>();
