import { areaOf } from "../../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { aloneTold, descending } from "../../../../src/core/provenance/summary/alone";
import { summarised } from "./plain-summary";
import { madeStanding } from "./made-standing";
import { mapped, rawIndicators } from "./raw-levels";

const KR = areaOf("KR");
const told = (...[indicator, figures]: Parameters<typeof madeStanding>): readonly string[] =>
  aloneTold(madeStanding(indicator, figures), KR, "");

describe("One area", () => {
  it("is told of where it is high and low", () => {
    expect(told("SHARE", { PHOT: { KR: 0.1 }, ROB: { KR: 0.3 }, MOB: { KR: 0.2 } })).toEqual([
      "South Korea is highest in Robotics (30.0 %) and lowest in Photonics (10.0 %), of 3 technologies.",
    ]);
    expect(told("SHARE", { AI: { KR: 0.1 }, ROB: { KR: 0.3 } })).toEqual([
      "South Korea is highest in Robotics (30.0 %) and lowest in Artificial Intelligence (10.0 %).",
    ]);
  });

  it("is told of by sign where the figures have one", () => {
    expect(told("RPA", { AI: { KR: 10 }, ROB: { KR: -30 }, MOB: { KR: 0 } })).toEqual([
      "South Korea is above 0 in 1 of 3 technologies, highest in Artificial Intelligence (+10.0).",
      "South Korea is lowest in Robotics (−30.0).",
    ]);
    expect(told("TRADEBALANCE", { MNE: { KR: -0.5 }, ROB: { KR: -0.3 } })).toEqual([
      "South Korea is above 0 in none of 2 technologies, highest in Robotics (−0.30).",
      "South Korea is lowest in Micro- and Nanoelectronics (−0.50).",
    ]);
  });

  it("with one figure throughout is at that", () => {
    expect(told("SHARE", { AI: { KR: 0 }, ROB: { KR: 0 } })).toEqual([
      "South Korea stands at 0.0 % in both technologies.",
    ]);
  });

  it("with one figure at all stands at it", () => {
    expect(told("SHARE", { AI: { KR: 0.1 } })).toEqual(["South Korea stands at 10.0 %."]);
    expect(told("SHARE", { AI: { KR: 0.1 }, ROB: { DE: 0.1 } })).toEqual([
      "South Korea stands at 10.0 % in Artificial Intelligence.",
    ]);
    expect(told("SHARE", { ROB: { DE: 0.1 } })).toEqual([]);
  });

  it("takes two sentences where one is too long", () => {
    const standing = madeStanding("SHARE", { MNE: { KR: 0.5 }, IBT: { KR: 0.1 }, AMT: { KR: 0.3 } });
    const sentences = aloneTold(standing, KR, "Patent share, 2018: ");
    expect(sentences).toHaveLength(2);
    expect(sentences[1]).toMatch(/^South Korea is lowest in /);
    expect(sentences.every(({ length }) => length <= 112)).toBe(true);
  });
});

it("descending begins with the highest and leaves out what is missing", () => {
  const standing = madeStanding("SHARE", { AI: { KR: 0.1 }, ROB: { DE: 0.5 }, MOB: { KR: 0.2 } });
  expect(descending(standing, KR).map(({ measurement }) => measurement.technology.code)).toEqual([
    "MOB",
    "AI",
  ]);
});

describe("What the CSVs give by another route", () => {
  it.each(rawIndicators.map((raw) => [raw.code, raw] as const))("of %s", (_, raw) => {
    const year = raw.domain === "patents" ? 2017 : 2022;
    for (const area of ["KR", "DE", "SE", "CN", "CH"]) {
      const levels = mapped(raw)
        .map(({ technology, codes }) => ({ name: technology.name, value: raw.level(codes, area, year) }))
        .filter(({ value }) => Number.isFinite(value))
        .sort((a, b) => b.value - a.value);
      const given = (
        summarised({ indicator: indicatorOf(raw.code), areas: [area], years: [year] }) as string[]
      ).join(" ");
      const [first] = levels;
      const last = levels[levels.length - 1]!;
      expect(given).toContain(`highest in ${first!.name} (${raw.written(first!.value)})`);
      expect(given).toContain(`lowest in ${last.name} (${raw.written(last.value)})`);
      const above = levels.filter(({ value }) => value > 0).length;
      if (["RPA", "TRADEBALANCE"].includes(raw.code))
        expect(given).toMatch(
          new RegExp(`is above 0 in (all )?${above}( of ${levels.length})? technologies`),
        );
    }
  });
});
