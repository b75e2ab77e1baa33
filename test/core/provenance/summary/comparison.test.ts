import { comparedIn, comparisonTold } from "../../../../src/core/provenance/summary/comparison";
import { madeStanding } from "./made-standing";

const level = (areas: string): Record<string, number> =>
  Object.fromEntries(areas.split(" ").map((area, at) => [area, 0.1 * (at + 1)]));
const standing = (areas: string): ReturnType<typeof madeStanding> =>
  madeStanding("SHARE", { AI: level(areas), ROB: level(areas) });

describe("comparedIn", () => {
  it.each([
    ["KR", "KR"],
    ["KR DE", "KR DE"],
    ["KR DE JP", "KR DE JP"],
    ["KR EU27_2020", "KR EU27_2020"],
    ["KR EU27_2020 DE", "KR DE"],
    ["KR EU27_2020 DE JP", "KR DE JP"],
    ["EU27_2020 KR DE", "EU27_2020 KR"],
    ["EU27_2020 OECD", "EU27_2020 OECD"],
  ])("of %s has %s", (areas, compared) => {
    expect(
      comparedIn(standing(areas))
        .map(({ code }) => code)
        .join(" "),
    ).toBe(compared);
  });
});

describe("comparisonTold", () => {
  it("begins with what it is about and when, and with that alone", () => {
    for (const areas of ["KR", "KR DE", "KR DE JP", "KR DE JP EU27_2020", "EU27_2020 KR"]) {
      const [first, ...others] = comparisonTold(standing(areas));
      expect(first).toMatch(/^Patent share, 2018: /);
      expect(others.join(" ")).not.toContain("Patent share");
    }
  });

  it("says of the first what a whole beside the countries is", () => {
    expect(comparisonTold(standing("KR DE EU27_2020"))).toContain(
      "South Korea is below the EU27 as a whole in both, most in Artificial Intelligence (10.0 % against 30.0 %).",
    );
  });

  it("tells of the first alone where nothing can be compared", () => {
    expect(comparisonTold(madeStanding("SHARE", { AI: { KR: 0.1 }, ROB: { DE: 0.2 } }))).toEqual([
      "Patent share, 2018: South Korea stands at 10.0 % in Artificial Intelligence.",
    ]);
  });
});
