import type { Area } from "../../catalogue/areas";
import { yearsOf } from "../../indicators/absence";
import type { Measurement } from "../../indicators/measurement";

/** The last complete year in which an area has a figure, else the first after; undefined where it has none. */
export function lastYearWithFigure(measurement: Measurement, area: Area): number | undefined {
  const years = yearsOf(measurement, area);
  return years.filter((year) => year <= measurement.latest).pop() ?? years[0];
}
