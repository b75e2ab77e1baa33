import { areaOf } from "../../../../src/core/catalogue/areas";
import { indicatorOf } from "../../../../src/core/catalogue/indicators";
import { changesTold } from "../../../../src/core/provenance/summary/changes";
import { summarised } from "./plain-summary";
import { madeStanding } from "./made-standing";
import { mapped, rawIndicators } from "./raw-levels";

const told = (...[indicator, figures]: Parameters<typeof madeStanding>): readonly string[] =>
  changesTold(madeStanding(indicator, figures), areaOf("KR"));

describe("The changes of an area", () => {
  it("are where it gained and lost most", () => {
    expect(
      told("SHARE", {
        AI: { KR: [0.1, 0.133] },
        ROB: { KR: [0.1, 0.11] },
        MOB: { KR: [0.1, 0.075] },
        NANO: { KR: [0.1, 0.09] },
      }),
    ).toEqual([
      "Since 2010 South Korea gained in 2 of 4, most in Artificial Intelligence (+3.3 pp), and lost most in Mobility (−2.5 pp).",
    ]);
  });

  it("all up, or all down", () => {
    expect(told("SHARE", { ROB: { KR: [0.1, 0.13] }, MOB: { KR: [0.1, 0.2] } })).toEqual([
      "Since 2010 South Korea gained in both technologies, most in Mobility (+10.0 pp), least in Robotics (+3.0 pp).",
    ]);
    expect(told("PATENTS", { ROB: { KR: [100, 90] }, MOB: { KR: [100, 60] } })).toEqual([
      "Since 2010 South Korea shrank in both technologies, most in Mobility (−40 %), least in Robotics (−10 %).",
    ]);
  });

  it("that round to nothing are none", () => {
    const none = { ROB: { KR: [0.1, 0.10004] }, MOB: { KR: [0.1, 0.09996] } } as const;
    expect(told("SHARE", none)).toEqual([
      "Since 2010 South Korea is all but unchanged in both technologies.",
    ]);
    expect(told("SHARE", { ...none, NANO: { KR: [0.1, 0.2] } })).toEqual([
      "Since 2010 South Korea gained in 1 of 3 technologies, Nanotechnology (+10.0 pp).",
    ]);
    expect(told("SHARE", { ROB: { KR: [0.1, 0.1] } })).toEqual([
      "Since 2010 South Korea is unchanged at 10.0 %.",
    ]);
  });

  it("say how many technologies cannot be compared", () => {
    expect(
      told("SHARE", { ROB: { KR: [0.1, 0.13] }, MOB: { KR: [0.1, 0.2] }, NANO: { KR: [NaN, 0.2] } }),
    ).toEqual([
      "Since 2010 South Korea gained in both technologies, most in Mobility (+10.0 pp); 1 cannot be compared.",
    ]);
  });

  it("from nothing are none in parts of it, and it is said why", () => {
    expect(told("PATENTS", { ROB: { KR: [0, 5] } })).toEqual([
      "No change of South Korea since 2010 is told: the figure of 2010 is 0.",
    ]);
    expect(told("SHARE", { ROB: { KR: [0, 0.05] } })).toEqual([
      "Since 2010 South Korea gained 5.0 pp (from 0.0 % to 5.0 %).",
    ]);
  });

  it("without a first figure say so", () => {
    expect(told("SHARE", { ROB: { KR: [NaN, 0.05] } })).toEqual([
      "No change of South Korea since 2010 is told: there is no such figure of 2010 in USPTO patents.",
    ]);
    expect(told("SHARE", { ROB: { KR: 0.05 } })).toEqual([]);
  });
});

describe("Across a break", () => {
  const summary = (indicator: string, years: readonly number[], technologies: readonly string[]): string[] =>
    summarised({ indicator: indicatorOf(indicator), areas: ["KR"], years, technologies }) as string[];

  it("no change is told", () => {
    // Korea has a new survey from 2022 on.
    const cloud = summary("USE", [2020, 2022], ["CLOUD"]).join(" ");
    expect(cloud).toContain(
      "No change of South Korea since 2020 is told: the series of OECD's data on business use breaks in 2022.",
    );
    expect(summary("USE", [2018, 2021], ["CLOUD"]).join(" ")).toContain("Since 2018 South Korea gained ");
  });

  it("a technology is left out of those compared", () => {
    // HS 9013, a part of photonics, breaks in 2022.
    const three = ["PHOT", "MNE", "ROB"];
    const changes = (year: number): string =>
      summary("EXPORTS", [2018, year], three).find((each) => each.startsWith("Since"))!;
    expect(changes(2021)).not.toContain("cannot be compared");
    expect(changes(2022)).toMatch(/; 1 cannot be compared\.$/);
  });
});

it("Years that do not follow each other give no change, and say so", () => {
  const told = (years: readonly number[]): string =>
    (summarised({ indicator: indicatorOf("SHARE"), areas: ["KR"], years }) as string[]).join(" ");
  expect(told([2018, 2010])).toContain("No change is told from 2018 to 2010, which is no later year.");
  expect(told([2018, 2018])).toBe(told([2018]));
});

describe("What the CSVs give by another route", () => {
  it.each(rawIndicators.map((raw) => [raw.code, raw] as const))("of %s", (_, raw) => {
    const [since, year] = raw.domain === "patents" ? [2008, 2019] : [2018, 2021];
    let told = 0;
    for (const area of ["KR", "DE", "CN", "US", "CH"]) {
      const changes = mapped(raw)
        .map(({ technology, codes }) => {
          const [from, to] = [since, year].map((each) => raw.level(codes, area, each));
          return { name: technology.name, change: to! - from!, text: raw.difference(from!, to!) };
        })
        .sort((a, b) => b.change - a.change);
      const gained = changes.filter(({ text }) => text.startsWith("+"));
      const lost = changes.filter(({ text }) => text.startsWith("−"));
      const sentence = (
        summarised({ indicator: indicatorOf(raw.code), areas: [area], years: [since, year] }) as string[]
      ).find((each) => each.startsWith(`Since ${since} `))!;
      if (gained.length > 0 && lost.length > 0) {
        const [up, down] = [gained[0]!, lost[lost.length - 1]!];
        const lead = `gained in ${gained.length} of ${changes.length}`;
        expect(sentence.replace(" technologies", "")).toContain(
          `${lead}, ${gained.length > 1 ? "most in " : ""}${up.name} (${up.text}), ` +
            `and lost ${lost.length > 1 ? "most " : ""}in ${down.name} (${down.text})`,
        );
        told += 1;
      } else {
        expect(sentence).toMatch(gained.length > 0 ? / gained in (all )?\d/ : / lost in (all )?\d/);
      }
    }
    expect(told).toBeGreaterThan(1);
  });
});
