import type { Dataset } from "../figures/dataset";

/** A year counts as complete with at least this part of the areas of the fullest year. */
const COMPLETE = 0.8;

/**
 * The last year with at least 80 per cent as many areas as the series' fullest year:
 * for datasets whose series end each in a year of its own.
 */
export function latestYear(dataset: Dataset, series: string): number {
  const row = dataset.series(series);
  const counts = Array.from(
    { length: dataset.years },
    (_, offset) =>
      dataset.entry.areas.filter((_area, area) =>
        dataset.entry.codes.some((_code, code) =>
          Number.isFinite(dataset.at(row, code, area, dataset.firstYear + offset)),
        ),
      ).length,
  );
  const enough = COMPLETE * Math.max(...counts);
  const last = counts.map((count) => count > 0 && count >= enough).lastIndexOf(true);
  return dataset.firstYear + Math.max(0, last);
}
