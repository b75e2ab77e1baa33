import { datasets, datasetOf } from "../../../src/core/figures/store";
import { Dataset } from "../../../src/core/figures/dataset";
import { coverageByYear } from "../../../src/core/provenance/coverage-by-year";
import { areasIn, raw, yearsIn } from "../raw-figures";

/** Two series, two codes, three areas, two years; series 1 has no code B. Areas stand as Japan, Korea, Italy. */
const figures: Readonly<Record<string, readonly [number, number]>> = {
  "0 0 0": [1, NaN],
  "0 0 1": [5, 0],
  "0 1 0": [2, NaN],
  "0 1 1": [NaN, 7],
  "1 0 1": [4, NaN],
};

const tiny = (): Dataset => {
  const entry = {
    ...datasetOf("uspto-patents").entry,
    series: [
      { code: "EXPORTS", unit: "USD" },
      { code: "IMPORTS", unit: "USD" },
    ],
    codes: ["A", "B"].map((code) => ({ code, name: code, note: "" })),
    areas: ["JP", "KR", "IT"],
    firstYear: 2018,
    lastYear: 2019,
  };
  const cube = [0, 1].flatMap((series) =>
    [0, 1].flatMap((code) => [0, 1, 2].flatMap((area) => figures[`${series} ${code} ${area}`] ?? [NaN, NaN])),
  );
  return new Dataset(entry, () => Float64Array.from(cube));
};

describe("coverageByYear", () => {
  it("counts each area's figures by year, zero being one, of the pairs that exist at all", () => {
    const { firstYear, lastYear, pairs, areas } = coverageByYear(tiny());
    expect([firstYear, lastYear, pairs]).toEqual([2018, 2019, 3]);
    expect(areas.map(({ area, ...rest }) => ({ area: area.code, ...rest }))).toEqual([
      { area: "KR", counts: [2, 2], years: 2, figures: 4 },
      { area: "JP", counts: [2, 0], years: 1, figures: 2 },
    ]);
  });

  it("puts the most figures first among as many years, then goes by name", () => {
    const { areas } = coverageByYear(datasetOf("trade-kti-ncses"));
    expect(new Set(areas.map(({ figures: count }) => count)).size).toBe(1);
    const names = areas.map(({ area }) => area.name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
  });

  it.each(datasets.map(({ id }) => id))("agrees with the CSV of %s on its areas", (id) => {
    const dataset = datasetOf(id);
    const { areas } = coverageByYear(dataset);
    const sample = areas.filter((_, at) => at % 9 === 0);
    for (const { area, counts } of sample) {
      // What the import adds up itself stands in no CSV.
      if (!areasIn(id).includes(area.code)) continue;
      const { series, codes } = dataset.entry;
      const expected = yearsIn(id).map(
        (year) =>
          series.flatMap((one) =>
            codes.filter(({ code }) => !Number.isNaN(raw(id, one.code, code, area.code, year))),
          ).length,
      );
      expect([area.code, counts]).toEqual([area.code, expected]);
    }
  });
});
