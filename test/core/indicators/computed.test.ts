import { computedOf, type Sums } from "../../../src/core/indicators/computed";

const FIGURES: Readonly<Record<string, number>> = {
  "PATENTS area": 20,
  "PATENTS world": 100,
  "EXPORTS area": 30,
  "EXPORTS world": 120,
  "IMPORTS area": 10,
  "IMPORTS world": 50,
  "GERD area": 4.5,
};
const WORLD = 0;
const AREA = 1;
const nameOf = (place: number): string => (place === WORLD ? "world" : "area");
const sums: Sums = {
  world: WORLD,
  of: (series, place) => FIGURES[`${series} ${nameOf(place)}`] ?? NaN,
  all: (place) => (place === AREA ? 100 : 1000),
};
const valueOf = (indicator: string): number => computedOf(indicator).formula(sums, AREA, 0);

describe("computedOf", () => {
  it.each([
    ["SHARE", 20 / 100],
    // RTA = (20 / 100) / (100 / 1000) = 2.
    ["RPA", (100 * (4 - 1)) / (4 + 1)],
    ["EXPORTSHARE", 30 / 120],
    ["IMPORTSHARE", 10 / 50],
    ["TRADEBALANCE", (30 - 10) / (30 + 10)],
    ["PATENTS", 20],
    ["EXPORTS", 30],
    ["IMPORTS", 10],
    ["GERD", 4.5],
  ])("computes %s", (indicator, value) => {
    expect(valueOf(indicator)).toBeCloseTo(value, 12);
  });

  it("gives no number for a series that is missing", () => {
    expect(valueOf("VALUEADDED")).toBeNaN();
  });
});
