import { areaOf } from "../../../../src/core/catalogue/areas";
import { changesTold } from "../../../../src/core/provenance/summary/changes";
import { madeStanding } from "./made-standing";

const told = (...[indicator, figures]: Parameters<typeof madeStanding>): readonly string[] =>
  changesTold(madeStanding(indicator, figures), areaOf("KR"));

describe("The change in one technology", () => {
  it("is told with its levels", () => {
    expect(told("SHARE", { AI: { KR: [0.1, 0.133] } })).toEqual([
      "Since 2010 South Korea gained 3.3 pp (from 10.0 % to 13.3 %).",
    ]);
    expect(told("PATENTS", { AI: { KR: [1000, 1400] } })).toEqual([
      "Since 2010 South Korea grew by 40 % (from 1,000 to 1,400 patents).",
    ]);
    expect(told("EXPORTS", { MNE: { KR: [200_000, 153_600] } })).toEqual([
      "Since 2010 South Korea shrank by 23 % (from 200.0 to 153.6 billion USD).",
    ]);
    expect(told("RPA", { AI: { KR: [-10, 12.4] } })).toEqual([
      "Since 2010 South Korea gained 22.4 (from −10.0 to +12.4).",
    ]);
  });

  it("that rounds to nothing is told with its levels", () => {
    expect(told("PATENTS", { AI: { KR: [46_620, 46_632] } })).toEqual([
      "Since 2010 South Korea is all but unchanged (from 46,620 to 46,632 patents).",
    ]);
    expect(told("PATENTS", { AI: { KR: [46_620, 46_620] } })).toEqual([
      "Since 2010 South Korea is unchanged at 46,620 patents.",
    ]);
  });

  it("is told of a second area too", () => {
    expect(told("SHARE", { AI: { KR: [0.1, 0.133], EU27_2020: [0.2, 0.19] } })).toEqual([
      "Since 2010 South Korea gained 3.3 pp (from 10.0 % to 13.3 %) and the EU27 lost 1.0 pp.",
    ]);
  });

  it("is set beside those of the countries that gained and lost most", () => {
    const others = { DE: [0.1, 0.15], JP: [0.1, 0.05], US: [0.1, 0.1], EU27_2020: [0.1, 0.6] } as const;
    expect(told("SHARE", { AI: { KR: [0.1, 0.133], ...others } })).toEqual([
      "Since 2010 South Korea gained 3.3 pp (from 10.0 % to 13.3 %); Germany gained most (+5.0 pp).",
    ]);
    // It gained most itself.
    expect(told("SHARE", { AI: { KR: [0.1, 0.2], ...others } })).toEqual([
      "Since 2010 South Korea gained 10.0 pp (from 10.0 % to 20.0 %); Japan lost most (−5.0 pp).",
    ]);
  });

  it("names the technology where others cannot be compared", () => {
    expect(told("SHARE", { AI: { KR: [0.1, 0.133] }, ROB: { KR: [NaN, 0.1] } })).toEqual([
      "Since 2010 South Korea gained 3.3 pp in Artificial Intelligence (from 10.0 % to 13.3 %).",
    ]);
  });
});
