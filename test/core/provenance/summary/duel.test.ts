import { areaOf, type Area } from "../../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { duelTold } from "../../../../src/core/provenance/summary/duel";
import { summarised } from "./plain-summary";
import { madeStanding } from "./made-standing";
import { mapped, rawIndicators, type RawIndicator } from "./raw-levels";

const KR = areaOf("KR");
const DE = areaOf("DE");
const told = (...[indicator, figures]: Parameters<typeof madeStanding>): readonly string[] =>
  duelTold(madeStanding(indicator, figures), KR, DE, "");

describe("Two countries", () => {
  it("by their figures: who leads in how many and where by most, then where the other does", () => {
    expect(
      told("SHARE", {
        AI: { KR: 0.3, DE: 0.1 },
        IOT: { KR: 0.2, DE: 0.1 },
        ROB: { KR: 0.1, DE: 0.15 },
        NANO: { KR: 0.1, DE: 0.4 },
        MOB: { KR: 0.1, DE: 0.2 },
      }),
    ).toEqual([
      "South Korea leads Germany in 2 of 5 technologies, most in Artificial Intelligence (30.0 % against 10.0 %).",
      "Germany leads in 3, most in Nanotechnology (40.0 % against 10.0 %), also in Mobility and Robotics.",
    ]);
  });

  it("of which one leads nowhere: it trails", () => {
    expect(told("SHARE", { ROB: { KR: 0.1, DE: 0.3 }, AI: { KR: 0.1, DE: 0.2 } })).toEqual([
      "South Korea trails Germany in both technologies, most in Robotics (10.0 % against 30.0 %).",
    ]);
  });

  it("of which one leads in one alone, by its name", () => {
    expect(
      told("SHARE", { AI: { KR: 0.3, DE: 0.1 }, IOT: { KR: 0.1, DE: 0.2 }, ROB: { KR: 0.1, DE: 0.2 } })[0],
    ).toBe(
      "South Korea leads Germany in 1 of 3 technologies, Artificial Intelligence (30.0 % against 10.0 %).",
    );
  });

  it("are level where their figures are equal, and nowhere else", () => {
    const level = { AI: { KR: 0, DE: 0 }, IOT: { KR: 0, DE: 0 }, ROB: { KR: 0.1, DE: 0.1 } };
    expect(told("SHARE", level)).toEqual([
      "South Korea and Germany are level in all 3 technologies, such as Artificial Intelligence (0.0 %).",
    ]);
    expect(told("SHARE", { ...level, NANO: { KR: 0.10001, DE: 0.10002 } })).toEqual([
      "South Korea trails Germany in 1 of 4 technologies, Nanotechnology (10.001 % against 10.002 %).",
      "South Korea and Germany are level in 3 of 4 technologies, such as Artificial Intelligence (0.0 %).",
    ]);
  });

  it("with signs are compared by value", () => {
    expect(told("RPA", { AI: { KR: -20, DE: -45.5 }, ROB: { KR: -0.04, DE: 12 } })).toEqual([
      "South Korea leads Germany in 1 of 2 technologies, Artificial Intelligence (−20.0 against −45.5).",
      "Germany leads in 1, Robotics (+12.0 against 0.0).",
    ]);
  });

  it("of one technology: the gap, by the one that is ahead", () => {
    expect(told("SHARE", { AI: { KR: 0.1, DE: 0.142 } })).toEqual([
      "Germany leads South Korea by 4.2 pp (14.2 % against 10.0 %).",
    ]);
    expect(told("PATENTS", { AI: { KR: 290, DE: 100 } })).toEqual([
      "South Korea leads Germany by a factor of 2.9 (290 against 100 patents).",
    ]);
    expect(told("SHARE", { AI: { KR: 0.1, DE: 0.1 } })).toEqual([
      "South Korea and Germany are level (10.0 %).",
    ]);
    // Only one of the technologies has figures of both.
    expect(told("SHARE", { AI: { KR: 0.1, DE: 0.142 }, ROB: { KR: 0.2 } })).toEqual([
      "Germany leads South Korea in Artificial Intelligence by 4.2 pp (14.2 % against 10.0 %).",
    ]);
  });

  it("say nothing without a technology that both have", () => {
    expect(told("SHARE", { AI: { KR: 0.1 }, ROB: { DE: 0.2 } })).toEqual([]);
  });
});

describe("A whole", () => {
  it("is set beside a country and leads nothing", () => {
    const standing = madeStanding("SHARE", {
      AI: { KR: 0.3, EU27_2020: 0.1 },
      ROB: { KR: 0.1, EU27_2020: 0.2 },
    });
    expect(duelTold(standing, KR, areaOf("EU27_2020"), "")).toEqual([
      "South Korea is above the EU27 as a whole in 1 of 2, Artificial Intelligence (30.0 % against 10.0 %).",
      "The EU27 is above in 1, Robotics (20.0 % against 10.0 %).",
    ]);
  });

  it("of the world is none that anything leads", () => {
    const standing = madeStanding("RPA", { AI: { KR: 30, WORLD: 0 }, ROB: { KR: 10, WORLD: 0 } });
    expect(duelTold(standing, KR, areaOf("WORLD"), "")).toEqual([
      "South Korea is above the world in both technologies, most in Artificial Intelligence (+30.0 against 0.0).",
    ]);
  });
});

describe("What the CSVs give by another route", () => {
  const YEARS = { patents: 2018, trade: 2021 };
  const PAIRS = ["KR DE", "DE KR", "US CN", "JP FR", "KR JP", "SE CH", "CA GB", "KR EU27_2020"].map((pair) =>
    pair.split(" ").map(areaOf),
  );

  /** Numbers apart where one decimal more or less tells them apart. */
  const pairOf = ({ written }: RawIndicator, own: number, other: number): string | undefined =>
    written(own) === written(other) ? undefined : `(${written(own)} against ${written(other)})`;

  const sentences = (raw: RawIndicator, [one, two]: readonly Area[]): (string | RegExp)[] => {
    const year = YEARS[raw.domain];
    const bouts = mapped(raw)
      .map(({ technology, codes }) => ({
        technology,
        own: raw.level(codes, one!.code, year),
        other: raw.level(codes, two!.code, year),
      }))
      .filter(({ own, other }) => Number.isFinite(own) && Number.isFinite(other))
      .sort((a, b) => Math.abs(b.own - b.other) - Math.abs(a.own - a.other));
    const won = bouts.filter(({ own, other }) => own > other);
    const lost = bouts.filter(({ own, other }) => own < other);
    const all = bouts.length;
    expect(all).toBeGreaterThan(8);
    const leading = (wins: number): string => (wins === all ? `all ${all}` : `${wins} of ${all}`);
    const best = won[0] && pairOf(raw, won[0].own, won[0].other);
    const worst = lost[0] && pairOf(raw, lost[0].other, lost[0].own);
    return [
      ...(won[0] && best
        ? [
            ` in ${leading(won.length)}${won.length > 1 ? "@, most in" : "@,"} ${won[0].technology.name} ${best}.`,
          ]
        : []),
      ...(won[0] && lost[0] && worst
        ? [` in ${lost.length}${lost.length > 1 ? ", most in" : ","} ${lost[0].technology.name} ${worst}`]
        : []),
    ];
  };

  it.each(rawIndicators.map((raw) => [raw.code, raw] as const))("of %s", (_, raw) => {
    let compared = 0;
    for (const pair of PAIRS) {
      const year = YEARS[raw.domain];
      const expected = sentences(raw, pair);
      const areas = pair.map(({ code }) => code);
      const given = summarised({ indicator: indicatorOf(raw.code), areas, years: [year] }) as string[];
      expect(given[0]!.startsWith(`${raw.name}, ${year}: `)).toBe(true);
      for (const [at, part] of expected.entries()) {
        const plain = given[at]!.replace(" technologies,", "@,").replace(/( in \d+ of \d+|all \d+),/, "$1@,");
        expect(plain).toContain(part);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  });
});
