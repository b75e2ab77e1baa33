import { datasetOf, datasets } from "../../../src/core/figures/store";
import { areasIn, codesIn, raw, seriesIn, yearsIn } from "../raw-figures";

describe("The store", () => {
  it("has the datasets in the order of preference", () => {
    expect(datasets[0]!.id).toBe("uspto-patents");
    expect(datasetOf("uspto-patents")).toBe(datasets[0]);
    expect(() => datasetOf("nonsense")).toThrow(RangeError);
  });

  it.each(datasets.map(({ id }) => [id]))(
    "answers every observation of %s as its CSV has it, missing apart from zero",
    (id) => {
      const dataset = datasetOf(id);
      let compared = 0;
      for (const series of seriesIn(id)) {
        for (const code of codesIn(id)) {
          for (const area of areasIn(id)) {
            for (const year of yearsIn(id)) {
              const expected = raw(id, series, code, area, year);
              const found = dataset.at(dataset.series(series), dataset.code(code), dataset.area(area), year);
              // Nine significant digits of a decimal are kept.
              const near = Math.abs(found - expected) <= 1e-9 * Math.abs(expected);
              if (Number.isNaN(expected) ? !Number.isNaN(found) : !near) {
                throw new Error(`${series} ${code} ${area} ${year}: ${found}, not ${expected}`);
              }
              compared += Number.isNaN(expected) ? 0 : 1;
            }
          }
        }
      }
      expect(compared).toBeGreaterThanOrEqual(20);
    },
  );
});
