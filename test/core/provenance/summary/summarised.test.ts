import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { summarised, type SummaryQuestion } from "./plain-summary";
import { Refusal } from "../../../../src/core/refusal";
import { allPatents } from "../../raw-figures";

const told = (indicator: string, areas: readonly string[], rest: Partial<SummaryQuestion> = {}): string[] =>
  summarised({ indicator: indicatorOf(indicator), areas, ...rest }) as string[];

describe("summarised", () => {
  it("tells of groups by their members, each area once", () => {
    const g7 = ["CA", "FR", "DE", "IT", "JP", "GB", "US"];
    expect(told("SHARE", ["KR", "G7"])).toEqual(told("SHARE", ["KR", ...g7]));
    expect(told("SHARE", ["KR", "DE", "Korea", "KOR"])).toEqual(told("SHARE", ["KR", "DE"]));
  });

  it("leaves empty names out, and says nothing where all are", () => {
    expect(told("SHARE", ["", "KR", ""], { technologies: ["", "AI"] })).toEqual(
      told("SHARE", ["KR"], { technologies: ["AI"] }),
    );
    expect(told("SHARE", [""])).toEqual([]);
    expect(told("SHARE", ["KR"], { technologies: [""] })).toEqual([]);
    expect(told("SHARE", ["KR"], { years: ["", ""] })).toEqual([]);
  });

  it("refuses unknown names, whatever else there is", () => {
    for (const [rest, message] of [
      [{ areas: ["KR", "Atlantis"] }, /^Unknown area "Atlantis"/],
      [{ technologies: ["AI", "Big Dta"] }, /^Unknown technology "Big Dta"/],
      [{ years: [2018, "soon"] }, /^"soon" is no year/],
      [{ years: ["soon"] }, /^"soon" is no year/],
      [{ years: ["2018:2010"] }, /ends before it begins/],
      [{ dataset: "nonsense" }, /^Unknown dataset "nonsense"/],
    ] as const) {
      const refusal = summarised({ indicator: indicatorOf("SHARE"), areas: ["KR"], ...rest });
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusal).toMatchObject({ kind: "invalid", message: expect.stringMatching(message) as string });
    }
  });

  it("says why where nothing has a figure", () => {
    expect(told("SHARE", ["KR"], { technologies: ["Blockchain"] })).toEqual([
      "No figure: No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it.",
    ]);
    // Of the technologies that are measured, though most are not.
    expect(told("STARTUPS", ["KR"])).toEqual([
      expect.stringMatching(/^No figure: ai-companies-deals-us-cn: .*South Korea/),
    ]);
    expect(told("SHARE", ["KR", "JP"], { years: [2030] })).toEqual([
      "No figure: uspto-patents covers 1998 to 2020, not 2030.",
    ]);
  });

  it("takes the first and the last of several years, and the years of a period", () => {
    const since = told("SHARE", ["KR"], { technologies: ["AI"], years: [2010, 2015, 2018] });
    expect(since).toEqual(told("SHARE", ["KR"], { technologies: ["AI"], years: ["2010:2018"] }));
    expect(since).toEqual(told("SHARE", ["KR"], { technologies: ["AI"], years: [2010, 2018] }));
    expect(since[0]).toMatch(/, 2018: /);
    expect(since[2]).toMatch(/^Since 2010 /);
    expect(told("SHARE", ["KR"], { technologies: ["AI"], years: ["-5"] })[2]).toMatch(/^Since 2016 /);
    expect(told("SHARE", ["KR"], { technologies: ["AI"], years: [2018] }).join(" ")).not.toContain("Since");
  });

  it("takes the sixteen where none is named, and all together where none of them is measured", () => {
    expect(told("SHARE", ["KR"])[0]).toContain("of 12 technologies");
    expect(told("VALUEADDED", ["KR"])[0]).toMatch(/^Value added by industry, 2022: South Korea stands at /);
  });

  it("leaves the world out of what adds up to it, unless it is alone", () => {
    expect(told("SHARE", ["KR", "WORLD"])).toEqual(told("SHARE", ["KR"]));
    expect(told("SHARE", ["WORLD", "KR"])).toEqual(told("SHARE", ["KR"]));
    expect(told("SHARE", ["WORLD"])[0]).toBe(
      "Patent share, 2020: the world stands at 100.0 % in all 12 technologies.",
    );
    expect(told("GERD", ["KR", "WORLD"], { years: [2018] })[0]).toContain(
      "South Korea is above the world by ",
    );
  });

  it("counts all technologies together among none of them, and tells of them by themselves", () => {
    const pair = (technologies: readonly string[]) =>
      told("SHARE", ["KR", "JP"], { technologies, years: [2018] });
    const [japan, korea] = ["JP", "KR"].map(
      (area) => (100 * allPatents("uspto-patents", area, 2018)) / allPatents("uspto-patents", "WORLD", 2018),
    ) as [number, number];
    const numbers = `${japan.toFixed(1)} % against ${korea.toFixed(1)} %`;
    const both = pair(["AI", "ROB"]);
    expect(both[0]).toContain(" in both technologies");
    const [whole, ...others] = pair(["AI", "ALL", "ROB"]).reverse();
    expect(others.reverse()).toEqual(both);
    expect(whole).toBe(
      `Patent share in all technologies, 2018: Japan leads South Korea by ${(japan - korea).toFixed(1)} pp (${numbers}).`,
    );
  });

  it("ranks no specialisation in all technologies, which is 0 for everybody", () => {
    const nothing =
      "Revealed patent advantage in all technologies together is 0 everywhere: it is held against them.";
    expect(told("RPA", ["KR"], { technologies: ["ALL"], years: ["2010:2018"] })).toEqual([nothing]);
    const one = told("RPA", ["KR"], { technologies: ["ROB", "ALL"], years: [2018] });
    expect(one).toContain(nothing);
    expect(one.filter((text) => text !== nothing)).toEqual(
      told("RPA", ["KR"], { technologies: ["ROB"], years: [2018] }),
    );
  });
});
