import { judgementOf, setOf, termOf, truthOf, type Known } from "./judge";

const table =
  (values: Readonly<Record<string, number>>): Known =>
  (_indicator, area, technology, year) =>
    values[`${area} ${technology} ${year}`] ?? values[technology] ?? NaN;

const judged = (predicate: string, values: Readonly<Record<string, number>>): string =>
  judgementOf(truthOf(termOf(predicate), table(values)));

describe("The tests' own judge", () => {
  it("takes a predicate apart at its outer commas", () => {
    expect(termOf("all(less(SHARE,KR,EU27_2020,*,2018))")).toEqual({
      name: "all",
      args: ["less(SHARE,KR,EU27_2020,*,2018)"],
    });
    expect(termOf("untestable")).toEqual({ name: "untestable", args: [] });
  });

  it("knows the eleven technologies and what is left without one", () => {
    expect(setOf("*")).toHaveLength(11);
    expect(setOf("*-AMT")).toHaveLength(10);
    expect(setOf("*-AMT")).not.toContain("AMT");
    expect(setOf("AI")).toEqual(["AI"]);
  });

  it("gives a verdict only where the unknown cannot change it", () => {
    const known = { AI: 5, MNE: 9, PHOT: 7, ADM: 1, AMT: 1, BIGDATA: 1, IOT: 1, MOB: 1, NANO: 1, ROB: 1 };
    expect(judged("rank_within(SHARE,KR,AI,2018,*,3,4)", known)).toBe("agrees");
    expect(judged("rank_within(SHARE,KR,AI,2018,*,3,3)", known)).toBe("cannot be tested");
    expect(judged("rank_within(SHARE,KR,AI,2018,*,5,9)", known)).toBe("disagrees");
    expect(judged("rank_within(SHARE,KR,AI,2018,*,3,3)", { ...known, SEC: 1 })).toBe("agrees");
  });
});
