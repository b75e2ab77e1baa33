import { withFlags, type Flagged } from "../../../../src/data/edition/make/flags";

const flagged = (flag: Flagged["flag"], code: string, area: string, year: number): Flagged => ({
  series: "USE",
  code,
  area,
  year,
  flag,
});
const BREAK = "The producer marks a break in the series (observation status B).";
const BY_HAND = { codes: ["AI"], areas: ["AT"], year: 2021, reason: "Another question." };

describe("withFlags", () => {
  it("adds the breaks that nobody told, a condition a year and set of areas", () => {
    const marks = [
      flagged("break", "AI", "AT", 2021),
      flagged("break", "AI", "KR", 2021),
      flagged("break", "CLOUD", "KR", 2021),
      flagged("break", "AI", "SE", 2023),
      flagged("break", "AI", "FR", 2023),
    ];
    expect(withFlags({ breaks: [BY_HAND], cautions: [] }, marks).breaks).toEqual([
      BY_HAND,
      { codes: ["AI", "CLOUD"], areas: ["KR"], year: 2021, reason: BREAK },
      { codes: ["AI"], areas: ["FR", "SE"], year: 2023, reason: BREAK },
    ]);
  });

  it("takes a break of all areas for told", () => {
    const everywhere = { codes: ["9013"], year: 2022, reason: "Lost panels." };
    const { breaks } = withFlags({ breaks: [everywhere], cautions: [] }, [
      flagged("break", "9013", "KR", 2022),
    ]);
    expect(breaks).toEqual([everywhere]);
  });

  it("makes a caution of what is provisional", () => {
    expect(
      withFlags({ breaks: [], cautions: [] }, [flagged("provisional", "AI", "KR", 2025)]).cautions,
    ).toEqual([
      {
        text: "The producer calls the figure provisional (observation status P).",
        areas: ["KR"],
        codes: ["AI"],
        from: 2025,
        to: 2025,
      },
    ]);
  });

  it("drops the marks of the last edition, and keeps what was written by hand", () => {
    const caution = { text: "By hand." };
    const before = withFlags({ breaks: [BY_HAND], cautions: [caution] }, [
      flagged("break", "AI", "KR", 2020),
      flagged("provisional", "AI", "KR", 2024),
    ]);
    expect(withFlags(before, [])).toEqual({ breaks: [BY_HAND], cautions: [caution] });
  });
});
