import { cautionsOfAreas, incompleteYear } from "../cautions";
import { hasFigure, type Standing } from "./standing";

/** What must be known of the figures themselves: that a year is not complete, and what is special of an area's. */
export function scopesTold({ areas, subjects }: Standing): readonly string[] {
  const years = subjects.flatMap(({ measurement, year }) =>
    incompleteYear(measurement, year, measurement.dataset.entry.short),
  );
  const cautions = areas.flatMap((area) =>
    subjects
      .filter((subject) => hasFigure(subject, area))
      .flatMap(({ measurement, year }) => cautionsOfAreas(measurement, area, year)),
  );
  return [...new Set([...years, ...cautions])].map((text) => (text.endsWith(".") ? text : `${text}.`));
}
