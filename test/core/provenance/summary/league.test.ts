import { areaOf } from "../../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { leagueTold } from "../../../../src/core/provenance/summary/league";
import { summarised } from "./plain-summary";
import { madeStanding } from "./made-standing";
import { mapped, rawIndicators } from "./raw-levels";

const KR = areaOf("KR");
const told = (figures: Parameters<typeof madeStanding>[1]): readonly string[] => {
  const standing = madeStanding("SHARE", figures);
  return leagueTold(standing, standing.areas, KR, "");
};

describe("Several countries", () => {
  it("by how often each is first, and where the one is best, worst and furthest behind", () => {
    expect(
      told({
        AI: { KR: 0.1, DE: 0.3, JP: 0.2 },
        ROB: { KR: 0.2, DE: 0.3, JP: 0.1 },
        MOB: { KR: 0.1, DE: 0.2, JP: 0.4 },
      }),
    ).toEqual([
      "Germany is first in 2 of 3 technologies, Japan in 1.",
      "Of these South Korea is placed best in Robotics (2nd of 3, 20.0 %) and worst in Mobility (3rd, 10.0 %).",
      "South Korea is furthest behind in Mobility, 10.0 % against 40.0 % of Japan.",
    ]);
  });

  it("of which one is first everywhere", () => {
    const sentences = told({
      AI: { KR: 0.4, DE: 0.3, JP: 0.2 },
      ROB: { KR: 0.5, DE: 0.1, JP: 0.2 },
    });
    expect(sentences).toEqual([
      "South Korea is first in both technologies.",
      "South Korea is furthest ahead in Robotics, 50.0 % against 20.0 % of Japan.",
    ]);
  });

  it("that share first places", () => {
    const shared = { KR: 0.1, DE: 0.3, JP: 0.3 };
    expect(told({ AI: shared, ROB: { KR: 0.1, DE: 0.3, JP: 0.2 } })[0]).toBe(
      "Germany is first in 1 of 2 technologies, 1 shared.",
    );
    expect(told({ AI: shared, ROB: shared })).toEqual([
      "The first place is shared in both technologies.",
      "Of these South Korea is 3rd in both technologies.",
      "South Korea is furthest behind in Artificial Intelligence, 10.0 % against 30.0 % of Germany.",
    ]);
    const all = { KR: 0, DE: 0, JP: 0 };
    expect(told({ AI: all, ROB: all })).toEqual([
      "The first place is shared in both technologies.",
      "Of these South Korea is 1st in both technologies.",
    ]);
  });

  it("that are many: the rest is counted", () => {
    const of = (first: string): Record<string, number> => ({
      KR: 0.1,
      DE: 0.1,
      JP: 0.1,
      US: 0.1,
      FR: 0.1,
      [first]: 0.5,
    });
    expect(
      told({ AI: of("US"), ROB: of("US"), MOB: of("DE"), NANO: of("JP"), MNE: of("KR"), PHOT: of("FR") })[0],
    ).toBe("The United States is first in 2 of 6 technologies, Germany in 1, Japan in 1 and others in 2.");
  });

  it("with gaps: it is said that those with a figure are compared", () => {
    expect(told({ AI: { KR: 0.1, DE: 0.3, JP: 0.2 }, ROB: { DE: 0.3, JP: 0.1 } }).slice(0, 2)).toEqual([
      "Germany is first in both technologies, of those with a figure.",
      "South Korea has a figure in Artificial Intelligence (3rd of 3, 10.0 %) alone.",
    ]);
  });
});

describe("What the CSVs give by another route", () => {
  it.each(rawIndicators.map((raw) => [raw.code, raw] as const))("of %s", (_, raw) => {
    const year = raw.domain === "patents" ? 2018 : 2021;
    for (const areas of [
      ["KR", "DE", "JP", "US"],
      ["CH", "SE", "NL"],
      ["FR", "GB", "CA", "KR", "CN"],
    ]) {
      const tables = mapped(raw).map(({ technology, codes }) => ({
        name: technology.name,
        rows: areas
          .map((area) => ({ area, value: raw.level(codes, area, year) }))
          .sort((a, b) => b.value - a.value),
      }));
      expect(tables.flatMap(({ rows }) => rows).every(({ value }) => Number.isFinite(value))).toBe(true);
      const wins = areas.map((area) => tables.filter(({ rows }) => rows[0]!.area === area).length);
      const most = Math.max(...wins);
      const all = tables.length;
      const sentences = summarised({ indicator: indicatorOf(raw.code), areas, years: [year] }) as string[];
      const count = most === all ? `all ${all} technologies` : `${most} of ${all} technologies`;
      expect(sentences[0]).toContain(` is first in ${count}`);
      const named = sentences[0]!.replace(/^.*?: (the )?/, "");
      expect(
        areas.filter((area, at) => wins[at] === most && named.startsWith(areaOf(area).name)),
      ).toHaveLength(1);
      // Every further count is another country's.
      const others = [...sentences[0]!.matchAll(/ in (\d+)(?=[,.]| and)/g)].map(([, found]) => Number(found));
      expect(others.reduce((sum, each) => sum + each, most === all ? all : most)).toBe(all);

      const focus = areas[0]!;
      const placed = tables.map(({ name, rows }) => ({
        name,
        place: rows.findIndex(({ area }) => area === focus) + 1,
      }));
      const places = placed.map(({ place }) => place);
      if (Math.min(...places) === Math.max(...places)) continue;
      const [, best, bestPlace, worst, worstPlace] =
        /(?:placed )?best in (.*) \((\d+)\w\w of \d+, .*\) and worst in (.*) \((\d+)\w\w/.exec(
          sentences[1]!,
        ) ?? [];
      expect(Number(bestPlace)).toBe(Math.min(...places));
      expect(Number(worstPlace)).toBe(Math.max(...places));
      expect(placed).toContainEqual({ name: best, place: Number(bestPlace) });
      expect(placed).toContainEqual({ name: worst, place: Number(worstPlace) });
    }
  });
});
