import { areasOf, type Area } from "../catalogue/areas";
import type { Dataset } from "../figures/dataset";

/** How much of a dataset there is, area by area and year by year. */
export interface YearlyCoverage {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Pairs of series and code that have a figure anywhere; the most that a cell can count. */
  readonly pairs: number;
  /** Areas with any figure: those with the most years first, then the most figures, then by name. */
  readonly areas: readonly AreaCoverage[];
}

export interface AreaCoverage {
  readonly area: Area;
  /** For each year from the first, how many pairs have a figure. */
  readonly counts: readonly number[];
  /** How many years have a figure. */
  readonly years: number;
  /** All its figures. */
  readonly figures: number;
}

/** Counts a dataset's figures by area and year. Zero is a figure; only what was not measured is none. */
export function coverageByYear(dataset: Dataset): YearlyCoverage {
  const { entry, firstYear, lastYear, figures } = dataset;
  const counts = entry.areas.map(() => new Array<number>(dataset.years).fill(0));
  let pairs = 0;
  for (const series of entry.series.keys()) {
    for (const code of entry.codes.keys()) {
      let isAnywhere = false;
      for (const [area, years] of counts.entries()) {
        const row = dataset.row(series, code, area);
        for (const [year, count] of years.entries()) {
          if (Number.isNaN(figures[row + year] ?? NaN)) continue;
          years[year] = count + 1;
          isAnywhere = true;
        }
      }
      if (isAnywhere) pairs += 1;
    }
  }
  const areas = areasOf(dataset)
    .map((area, index) => coverageOfArea(area, counts[index] ?? []))
    .filter(({ figures: found }) => found > 0)
    .sort((a, b) => b.years - a.years || b.figures - a.figures || a.area.name.localeCompare(b.area.name));
  return { firstYear, lastYear, pairs, areas };
}

const coverageOfArea = (area: Area, counts: readonly number[]): AreaCoverage => ({
  area,
  counts,
  years: counts.filter((count) => count > 0).length,
  figures: counts.reduce((sum, count) => sum + count, 0),
});
