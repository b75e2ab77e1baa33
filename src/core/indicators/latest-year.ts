import type { Dataset } from "../figures/dataset";

/**
 * The last year with at least a part of the areas of the fullest year, 0.8 or 0.9 of them, in which all codes have a
 * figure in all series: for datasets whose series end each in a year of its own.
 */
export function latestYear(
  dataset: Dataset,
  series: readonly string[],
  codes: readonly number[],
  complete: number,
): number {
  const rows = series.map((code) => dataset.series(code));
  const counts = Array.from(
    { length: dataset.years },
    (_, offset) =>
      dataset.entry.areas.filter((_area, area) =>
        rows.every((row) =>
          codes.every((code) => Number.isFinite(dataset.at(row, code, area, dataset.firstYear + offset))),
        ),
      ).length,
  );
  const enough = complete * Math.max(...counts);
  const last = counts.map((count) => count > 0 && count >= enough).lastIndexOf(true);
  return dataset.firstYear + Math.max(0, last);
}
