import { areaOf } from "../../../src/core/catalogue/areas";
import { datasets } from "../../../src/core/figures/store";
import {
  coverageByYear,
  type AreaCoverage,
  type YearlyCoverage,
} from "../../../src/core/provenance/coverage-by-year";
import { areaInWords, coverageSummary } from "../../../src/taskpane/sources/coverage-texts";

const row = (code: string, counts: readonly number[]): AreaCoverage => ({
  area: areaOf(code),
  counts,
  years: counts.filter((count) => count > 0).length,
  figures: counts.reduce((sum, count) => sum + count, 0),
});

const coverage = (...areas: readonly AreaCoverage[]): YearlyCoverage => ({
  firstYear: 2018,
  lastYear: 2020,
  pairs: 4,
  areas,
});

describe("coverageSummary", () => {
  it("says complete only where every figure is there", () => {
    expect(coverageSummary(coverage(row("KR", [4, 4, 4]), row("JP", [4, 4, 4])))).toBe(
      "2 areas, 2018 to 2020: complete.",
    );
  });

  it("names a few areas with gaps", () => {
    expect(coverageSummary(coverage(row("KR", [4, 4, 4]), row("JP", [4, 3, 4]), row("IT", [0, 0, 1])))).toBe(
      "3 areas, 2018 to 2020; complete but for Japan and Italy.",
    );
  });

  it("counts many, and never rounds a gap away", () => {
    const gappy = ["JP", "IT", "FR", "DE"].map((code) => row(code, [4, 3, 4]));
    expect(coverageSummary(coverage(...gappy))).toBe(
      "4 areas, 2018 to 2020; 91.6 % of all figures are there, no area is complete.",
    );
    expect(coverageSummary(coverage(row("KR", [4, 4, 4]), ...gappy))).toMatch(/, 1 area is complete\.$/);
  });

  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    "says of %s complete if and only if no cell lacks a figure",
    (_id, dataset) => {
      const found = coverageByYear(dataset);
      const isComplete = found.areas.every(({ counts }) => counts.every((count) => count === found.pairs));
      const summary = coverageSummary(found);
      expect(summary.endsWith(": complete.")).toBe(isComplete);
      expect(summary).not.toMatch(/100\.0 %|undefined|NaN/);
      for (const area of found.areas) expect(areaInWords(area, found)).not.toMatch(/undefined|NaN/);
    },
  );
});

describe("areaInWords", () => {
  const words = (counts: readonly number[]): string => areaInWords(row("KR", counts), coverage());

  it("puts years of one level together", () => {
    expect(words([4, 4, 4])).toBe("2018 to 2020: all");
    expect(words([0, 0, 4])).toBe("2018 to 2019: none; 2020: all");
    expect(words([2, 3, 1])).toBe("2018 to 2019: 2 to 3 of 4; 2020: 1 of 4");
  });
});
