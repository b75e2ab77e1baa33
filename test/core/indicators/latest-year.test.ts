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
      expect(latestYear(datasetOf(ID), series)).toBe(yearsIn(ID)[enough.lastIndexOf(true)]);
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
      return latestYear(datasetOf(ID), series) < last;
    });
    expect(early.length).toBeGreaterThan(0);
  });
});
