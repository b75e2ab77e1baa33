import { datasetOf } from "../../../src/core/figures/store";
import { latestYear } from "../../../src/core/indicators/latest-year";
import { areasIn, raw, seriesIn, yearsIn } from "../raw-figures";

const ID = "context-indicators";

/** How many areas have a figure, year by year. */
const counts = (series: string): number[] =>
  yearsIn(ID).map(
    (year) => areasIn(ID).filter((area) => !Number.isNaN(raw(ID, series, "", area, year))).length,
  );

describe("The latest year of a context indicator", () => {
  it.each(seriesIn(ID).map((series) => [series]))(
    "is the last with 80 %% as many areas as the fullest: %s",
    (series) => {
      const filled = counts(series);
      const enough = filled.map((count) => count / Math.max(...filled) >= 0.8);
      expect(latestYear(datasetOf(ID), [series], [0], 0.8)).toBe(yearsIn(ID)[enough.lastIndexOf(true)]);
    },
  );

  it("is earlier than the last year with any figure where few areas have reported", () => {
    const early = seriesIn(ID).filter((series) => {
      const last =
        yearsIn(ID)[
          counts(series)
            .map((count) => count > 0)
            .lastIndexOf(true)
        ]!;
      return latestYear(datasetOf(ID), [series], [0], 0.8) < last;
    });
    expect(early.length).toBeGreaterThan(0);
  });
});

describe("The latest year of a technology that businesses use", () => {
  const id = "ict-use-by-businesses-oecd";

  it.each([
    ["AI", 35, 34, 2023],
    ["BIGDATA", 34, 31, 2023],
    ["CLOUD", 34, 34, 2023],
    ["IOT", 33, 33, 2021],
  ])("of %s: of the fullest year's %d areas %d are nine in ten, in %d", (code, fullest, areas, year) => {
    const filled = yearsIn(id).map(
      (each) => areasIn(id).filter((area) => !Number.isNaN(raw(id, "USE", code, area, each))).length,
    );
    expect(Math.max(...filled)).toBe(fullest);
    expect(filled[yearsIn(id).indexOf(year)]).toBe(areas);
    expect(areas / fullest).toBeGreaterThanOrEqual(0.9);
    const later = filled.slice(yearsIn(id).indexOf(year) + 1);
    expect(Math.max(...later) / fullest).toBeLessThan(0.9);
    const dataset = datasetOf(id);
    expect(latestYear(dataset, ["USE"], [dataset.code(code)], 0.9)).toBe(year);
  });
});
