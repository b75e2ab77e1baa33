import { areaOf } from "../../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { summarised } from "./plain-summary";
import { raw, rpaOf, shareOf } from "../../raw-figures";
import { mapped, rawIndicators } from "./raw-levels";

const FAMILIES = "patent-families";
const USPTO = "uspto-patents";
const [SHARE, RPA] = rawIndicators;

const told = (
  indicator: string,
  areas: readonly string[],
  technologies?: readonly string[],
  years: readonly number[] = [2018],
): string[] => summarised({ indicator: indicatorOf(indicator), areas, technologies, years }) as string[];
const others = (sentences: readonly string[]): string[] =>
  sentences.filter((sentence) => /^By [\w' -]+, /.test(sentence));

/** In how many technologies an area is ahead of another in a dataset. */
const wins = (dataset: string, one: string, two: string): number =>
  mapped(SHARE!).filter(
    ({ codes }) => shareOf(dataset, codes, one, 2018) > shareOf(dataset, codes, two, 2018),
  ).length;

describe("Another dataset", () => {
  it("says who leads by it where that is another message", () => {
    let same = 0;
    let other = 0;
    for (const [one, two] of [
      ["KR", "DE"],
      ["CN", "DE"],
      ["US", "FR"],
      ["KR", "JP"],
      ["SE", "CH"],
      ["JP", "KR"],
      // Nearly the same number, but of another one.
      ["CH", "IL"],
      ["IL", "IT"],
    ] as const) {
      const here = wins(USPTO, one, two);
      const there = wins(FAMILIES, one, two);
      const all = mapped(SHARE!).length;
      const [sentence] = others(told("SHARE", [one, two]));
      const ahead = (won: number): number => Math.sign(won - (all - won));
      if (ahead(here) === ahead(there) && Math.abs(here - there) <= all / 4) {
        expect([one, two, sentence]).toEqual([one, two, undefined]);
        same += 1;
        continue;
      }
      const [first, second, count] =
        there >= all - there ? [one, two, there] : ([two, one, all - there] as const);
      const of = count === all ? `all ${all}` : `${count} of ${all}`;
      expect(sentence).toBe(
        `By patent families, which favour filing at home, ${areaOf(first).name.replace(/^United/, "the United")} leads ` +
          `${areaOf(second).name.replace(/^United/, "the United")} in ${of} technologies.`,
      );
      other += 1;
    }
    expect(same).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(1);
  });

  it("says where the sign of an area is opposite", () => {
    const opposite = mapped(RPA!).filter(
      ({ codes }) => rpaOf(USPTO, codes, "KR", 2018) * rpaOf(FAMILIES, codes, "KR", 2018) < 0,
    );
    expect(opposite.length).toBeGreaterThan(1);
    const [first] = opposite;
    const there = RPA!.written(rpaOf(FAMILIES, first!.codes, "KR", 2018));
    expect(others(told("RPA", ["KR"]))).toEqual([
      `By patent families, the sign is opposite in ${opposite.length} of 12 technologies, such as ${first!.technology.name} (${there}).`,
    ]);
  });

  it("gives the one figure of an area in one technology", () => {
    const level = SHARE!.written(shareOf(FAMILIES, ["6", "7"], "KR", 2018));
    expect(others(told("SHARE", ["KR"], ["BIGDATA"]))).toEqual([
      `By patent families, which favour filing at home, South Korea stands at ${level}.`,
    ]);
  });

  it("says who is first and second where that differs", () => {
    const rows = (dataset: string): string[] =>
      ["KR", "JP", "US", "CN"].sort(
        (a, b) => shareOf(dataset, ["6"], b, 2018) - shareOf(dataset, ["6"], a, 2018),
      );
    const [first, second] = rows(FAMILIES);
    expect(rows(USPTO).slice(0, 2)).not.toEqual([first, second]);
    const [one, two] = [first!, second!].map((area) => SHARE!.written(shareOf(FAMILIES, ["6"], area, 2018)));
    expect(others(told("SHARE", ["KR", "JP", "US", "CN"], ["AI"]))[0]).toBe(
      `By patent families, which favour filing at home, China is first (${one}), then the United States (${two}).`,
    );
    expect([first, second]).toEqual(["CN", "US"]);
  });

  it("is one that has all the figures, and no newer edition", () => {
    // The edition of 2024 has semiconductors.
    expect(raw("uspto-patents-2024", "PATENTS", "WIPO:8", "KR", 2018)).toBeGreaterThan(0);
    expect(others(told("SHARE", ["KR"], ["MNE"])).join(" ")).toMatch(/^By patent families, [^B]*$/);
    expect(Number.isFinite(raw("ai-patents-oecd-ip5", "PATENTS", "AI", "KR", 2018))).toBe(true);
    expect(told("SHARE", ["KR"], ["AI", "MNE"]).join(" ")).not.toContain("AI patent families");
    expect(others(told("SHARE", ["KR"], ["AI"])).join(" ")).toContain("By OECD's AI patent families, ");
  });
});
