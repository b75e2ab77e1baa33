import { areaOf } from "../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL, findTechnology, type Technology } from "../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { minimumOf, rankOf, ranking } from "../../../src/core/indicators/ranking";
import { countriesIn, patents } from "../raw-figures";

const measured = (indicator: string, technology?: string): Measurement =>
  measurementOf(
    indicatorOf(indicator),
    technology === undefined ? ALL : (findTechnology(technology) as Technology),
  ) as Measurement;

describe("minimumOf", () => {
  it("is 20 patents or 0.001 of trade, unless another is given", () => {
    expect(minimumOf(measured("RPA", "AI"))).toBe(20);
    expect(minimumOf(measured("EXPORTS", "MNE"))).toBe(0.001);
    expect(minimumOf(measured("RPA", "AI"), 0)).toBe(0);
    expect(minimumOf(measured("RPA", "AI"), 5)).toBe(5);
  });

  it("is none for other indicators", () => {
    expect(minimumOf(measured("GERD"))).toBeUndefined();
    expect(minimumOf(measured("GERD"), 0)).toBeUndefined();
    expect(minimumOf(measured("GERD"), 5)).toMatchObject({ kind: "invalid" });
  });
});

describe("ranking", () => {
  it("orders the countries that are large enough, largest first", () => {
    const counts = countriesIn("uspto-patents")
      .map((area) => patents("uspto-patents", ["6"], area, 2018))
      .filter((count) => count >= 20)
      .sort((a, b) => b - a);
    const places = ranking(measured("PATENTS", "AI"), 2018, 20);
    expect(places.map(({ value }) => value)).toEqual(counts);
    expect(places.map((place) => place.rank)).toEqual(counts.map((count) => counts.indexOf(count) + 1));
  });

  it("of one year is not taken for another's", () => {
    const share = measured("SHARE", "AI");
    expect(ranking(share, 2000, 20)).not.toEqual(ranking(share, 2018, 20));
    expect(ranking(share, 2018, 0).length).toBeGreaterThan(ranking(share, 2018, 20).length);
  });
});

describe("rankOf", () => {
  it("has a place for a country, and a reason for an aggregate, a small country and a missing figure", () => {
    const share = measured("SHARE", "NANO");
    expect(rankOf(share, areaOf("US"), 2018, 20)).toBe(1);
    for (const code of ["EU27_2020", "WORLD", "LU", "AR"]) {
      expect(rankOf(share, areaOf(code), 2018, 20)).toMatchObject({
        kind: "unavailable",
        message: expect.stringMatching(/./) as string,
      });
    }
  });
});
