import { areaOf } from "../../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { findTechnology, technologies, type Technology } from "../../../../src/core/catalogue/technologies";
import { missingTold } from "../../../../src/core/provenance/summary/missing";
import { summarised } from "./plain-summary";
import { codesOf } from "../../raw-figures";
import { madeStanding } from "./made-standing";

const named = (...codes: readonly string[]): Technology[] =>
  codes.map((code) => findTechnology(code) as Technology);
const told = (
  figures: Parameters<typeof madeStanding>[1],
  areas: readonly string[],
  asked: readonly Technology[],
): readonly string[] => missingTold(madeStanding("SHARE", figures), areas.map(areaOf), asked);

describe("What is missing", () => {
  const two = { AI: { KR: 0.1, DE: 0.2 }, ROB: { KR: 0.1, DE: 0.2 } };

  it("is nothing where all is there", () => {
    expect(told(two, ["KR", "DE"], named("AI", "ROB"))).toEqual([]);
  });

  it("is technologies and areas without any figure first", () => {
    expect(told(two, ["KR", "DE"], named("AI", "ROB", "SEC"))).toEqual([
      "No figures of Security in USPTO patents for 2018.",
    ]);
    expect(told(two, ["KR", "DE", "NL"], named("AI", "ROB"))).toEqual([
      "No figures of the Netherlands in USPTO patents for 2018.",
    ]);
    expect(told(two, ["KR", "DE", "NL", "LU"], named("AI", "ROB", "SEC", "CLOUD"))).toEqual([
      "No figures of Security and Cloud Technologies, nor of the Netherlands and Luxembourg in USPTO patents for 2018.",
    ]);
  });

  it("is then so many of the rest", () => {
    const gap = { AI: { KR: 0.1, DE: 0.2 }, ROB: { KR: 0.1, JP: 0.2 } };
    expect(told(gap, ["KR", "DE", "JP"], named("AI", "ROB"))).toEqual([
      "2 of 6 figures are missing in USPTO patents for 2018.",
    ]);
    expect(told(gap, ["KR", "DE", "JP", "LU"], named("AI", "ROB", "SEC"))).toEqual([
      "No figures of Security, nor of Luxembourg in USPTO patents for 2018; of the others 2 of 6 are missing.",
    ]);
  });

  it("names three technologies at most", () => {
    const of = (some: readonly Technology[]): string =>
      told(two, ["KR", "DE"], [...named("AI", "ROB"), ...some])[0]!;
    expect(of(named("SEC", "CLOUD", "MOB"))).toContain(
      "No figures of Security, Cloud Technologies and Mobility in",
    );
    expect(of(named("SEC", "CLOUD", "MOB", "IOT"))).toContain(
      "No figures of Security, Cloud Technologies and 2 more in",
    );
  });
});

it("is what the concordance does not map, in every domain", () => {
  for (const [indicator, domain] of [
    ["SHARE", "patents"],
    ["EXPORTS", "trade"],
  ] as const) {
    const unmapped = technologies.filter(({ code }) => codesOf(code, domain).length === 0);
    const [first, second] = unmapped;
    const sentences = summarised({ indicator: indicatorOf(indicator), areas: ["KR"] }) as string[];
    expect(sentences.find((sentence) => sentence.startsWith("No figures of "))).toContain(
      `No figures of ${first!.name}, ${second!.name} and ${unmapped.length - 2} more in `,
    );
  }
});
