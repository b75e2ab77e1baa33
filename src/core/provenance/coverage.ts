import { areasOf, type Area } from "../catalogue/areas";
import { yearsOf } from "../indicators/absence";
import type { Measurement } from "../indicators/measurement";

interface Coverage {
  readonly area: Area;
  readonly first: number;
  readonly last: number;
  /** How many years have a figure. */
  readonly years: number;
}

/** For each area of a measurement's dataset, the years that have a figure; areas without any are left out. */
export const coverageOf = (measurement: Measurement): Coverage[] =>
  areasOf(measurement.dataset).flatMap((area) => {
    const years = yearsOf(measurement, area);
    const first = years[0];
    const last = years[years.length - 1];
    return first === undefined || last === undefined ? [] : { area, first, last, years: years.length };
  });
