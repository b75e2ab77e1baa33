import { areaOf } from "../../../../src/core/catalogue/areas";
import { changedOf, changeVerbs } from "../../../../src/core/provenance/summary/changed";
import { madeStanding } from "./made-standing";

const KR = areaOf("KR");

describe("changedOf", () => {
  it("is a difference, of money and counts a part of the first", () => {
    const share = madeStanding("SHARE", { AI: { KR: [0.1, 0.15] } });
    expect(changedOf(share, share.subjects[0]!, KR)).toMatchObject([
      { change: expect.closeTo(0.05, 12) as number, text: "+5.0 pp", direction: 1 },
    ]);
    const count = madeStanding("PATENTS", { AI: { KR: [200, 150] } });
    expect(changedOf(count, count.subjects[0]!, KR)).toMatchObject([
      { change: -0.25, text: "−25 %", size: "25 %", direction: -1 },
    ]);
  });

  it("is none without a first year, or without a figure of it", () => {
    const alone = madeStanding("SHARE", { AI: { KR: 0.1 } });
    expect(changedOf(alone, alone.subjects[0]!, KR)).toEqual([]);
    const gap = madeStanding("SHARE", { AI: { KR: [NaN, 0.1] } });
    expect(changedOf(gap, gap.subjects[0]!, KR)).toEqual([]);
  });
});

it("verbsOf lets money and counts grow", () => {
  expect(changeVerbs(madeStanding("EXPORTS", { MNE: { KR: 1 } }))).toEqual(["grew", "shrank"]);
  expect(changeVerbs(madeStanding("RPA", { MNE: { KR: 1 } }))).toEqual(["gained", "lost"]);
});
