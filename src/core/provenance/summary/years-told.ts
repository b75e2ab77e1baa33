import { yearNamed, type Name } from "../../asking/names";
import { periodOf } from "../../asking/period";
import type { Measurement } from "../../indicators/measurement";
import { Refusal } from "../../refusal";

/** The year of the levels, and the one that changes count from where it is given. */
export interface YearsTold {
  readonly year: number;
  readonly since: number | undefined;
}

/** What years mean: none, the latest complete one; one of its own; of several the first and the last, as of a period. */
export function yearsTold(years: readonly Name[], measurement: Measurement): YearsTold | Refusal {
  const found = years.map(yearNamed);
  const [first = "latest"] = found;
  if (years.length === 1 && first instanceof Refusal) return spanOfPeriod(years[0] ?? "", measurement, first);
  const refusal = found.find((year) => year instanceof Refusal);
  if (refusal) return refusal;
  const [from, to] = [first, found[found.length - 1] ?? first].map((year) =>
    year instanceof Refusal ? NaN : measurement.yearOf(year),
  );
  return { year: to ?? NaN, since: years.length > 1 ? from : undefined };
}

function spanOfPeriod(given: Name, measurement: Measurement, noYear: Refusal): YearsTold | Refusal {
  // What does not look like a period was meant for a year.
  if (given instanceof Refusal || !/[:–−-]/.test(String(given))) return noYear;
  const years = periodOf(given, measurement);
  if (years instanceof Refusal) return years;
  const [since] = years;
  const year = years[years.length - 1] ?? measurement.latest;
  return { year, since: since === year ? undefined : since };
}
