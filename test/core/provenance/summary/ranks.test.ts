import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { summarised } from "./plain-summary";
import { countriesIn, patents } from "../../raw-figures";
import { mapped, rankedCountries, rawIndicators } from "./raw-levels";

const ranked = (sentences: readonly string[]): string | undefined =>
  sentences.find((sentence) => sentence.includes(" ranked"));

const told = (indicator: string, areas: readonly string[], year: number, technology?: string): string[] =>
  summarised({
    indicator: indicatorOf(indicator),
    areas,
    years: [year],
    technologies: technology === undefined ? undefined : [technology],
  }) as string[];

describe("The rank of a country among all of the dataset", () => {
  it.each(rawIndicators.map((raw) => [raw.code, raw] as const))("of %s is what the CSV gives", (_, raw) => {
    const year = raw.domain === "patents" ? 2018 : 2021;
    for (const area of ["KR", "DE", "CA", "SE"]) {
      const places = mapped(raw).flatMap(({ technology, codes }) => {
        const all = rankedCountries(raw, codes, year);
        const own = all.find((row) => row.area === area);
        if (!own) return [];
        const place = all.filter(({ value }) => value > own.value).length + 1;
        return [{ name: technology.name, place, of: all.length }];
      });
      const sentence = ranked(told(raw.code, [area], year))!;
      const [best, worst] = [Math.min, Math.max].map((end) => {
        const place = end(...places.map((each) => each.place));
        const there = places.filter((each) => each.place === place);
        return { place, there };
      });
      for (const [verb, end] of [
        ["ranks best in ", best!],
        ["and worst in ", worst!],
      ] as const) {
        const [only, another] = end.there;
        const [, names, place] = new RegExp(`${verb}(.+?) \\((.+?)\\)`).exec(sentence)!;
        expect(place!.replace(/(?<=\d)[a-z]+/, "")).toBe(`${end.place}${another ? "" : ` of ${only!.of}`}`);
        if (!another) expect(names).toBe(only!.name);
        else if (/^\d+ technologies$/.test(names!)) expect(names).toBe(`${end.there.length} technologies`);
        else {
          const more = Number(/(\d+) more$/.exec(names!)?.[1] ?? 0);
          const named = names!.replace(/ and \d+ more$/, "").split(/, | and (?!Nanoelectronics)/);
          expect(named.length + more).toBe(end.there.length);
          for (const name of named) expect(end.there.map((each) => each.name)).toContain(name);
        }
      }
    }
  });

  it("of one technology says among how many", () => {
    const share = rawIndicators[0]!;
    const all = rankedCountries(share, ["6", "7"], 2018);
    const korea = all.find(({ area }) => area === "KR")!;
    const place = all.filter(({ value }) => value > korea.value).length + 1;
    expect(place).toBe(3);
    expect(ranked(told("SHARE", ["KR"], 2018, "Big Data"))).toBe(
      `South Korea is ${place}rd among the ${all.length} countries ranked in USPTO patents.`,
    );
  });

  it("is not told of a whole, of a country too small to be ranked, or where those asked for are all", () => {
    for (const area of ["EU27", "WORLD", "OECD"]) {
      expect(ranked(told("GERD", [area], 2018))).toBeUndefined();
      expect(ranked(told("SHARE", [area], 2018))).toBeUndefined();
    }
    const [small] = countriesIn("uspto-patents").filter(
      (area) => patents("uspto-patents", ["22"], area, 2018) < 20,
    );
    expect(told("SHARE", [small!], 2018, "Nanotechnology")[0]).toContain(" stands at ");
    expect(ranked(told("SHARE", [small!], 2018, "Nanotechnology"))).toBeUndefined();
    expect(ranked(told("STARTUPS", ["US", "CN"], 2018))).toBeUndefined();
  });
});
