import { testFact } from "../../../src/core/report/fact-tests";
import { report } from "../../../src/core/figures/report";
import { raw } from "../raw-figures";
import { rawFacts } from "./raw-report";

const fact = (id: string): (typeof report.facts)[number] => report.facts.find((each) => each.id === id)!;
const observed = (series: string, area: string, year: number): number =>
  raw("context-indicators", series, "", area, year);

/** Agrees within 3 per cent of the observation and half a unit of the last printed digit. */
function verdictByHand(id: string, observation: number): string {
  const { printed } = rawFacts.find((each) => each.id === id)!;
  const half = 0.5 / 10 ** (printed.split(".")[1] ?? "").length;
  return Math.abs(Number(printed) - observation) <= 0.03 * observation + half ? "agrees" : "disagrees";
}

describe("A fact that a dataset can test", () => {
  it.each([
    ["F040", "GERD", "KR", 2019, 4.63, "agrees", "4.64 in the report, 4.63 % of GDP in 2019 by World Bank"],
    [
      "F041",
      "GERD",
      "EU27_2020",
      2019,
      2.22,
      "disagrees",
      "2.1 in the report, 2.22 % of GDP in 2019 by World Bank",
    ],
    [
      "F076",
      "RENEWABLES",
      "KR",
      2016,
      3.23,
      "disagrees",
      "7 in the report, 3.23 % of electricity generation in 2016 by Ember",
    ],
  ] as const)("is %s, by %s of %s in %d: %d, which %s", (id, series, area, year, value, verdict, said) => {
    const observation = observed(series, area, year);
    expect(observation).toBeCloseTo(value, 2);
    const outcome = testFact(fact(id))!;
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.verdict).toBe(verdictByHand(id, observation));
    expect(outcome.decidedBy.startsWith(said)).toBe(true);
  });

  it("is one of three", () => {
    const tested = report.facts.filter((each) => testFact(each) !== undefined);
    expect(tested.map(({ id }) => id)).toEqual(["F040", "F041", "F076"]);
  });

  it("follows its value: nearer to the observation it agrees, further off it does not", () => {
    expect(testFact({ ...fact("F041"), value: 2.2, printed: "2.2" })!.verdict).toBe("agrees");
    expect(testFact({ ...fact("F040"), value: 4.86, printed: "4.86" })!.verdict).toBe("disagrees");
    expect(testFact({ ...fact("F076"), value: 3.3, printed: "3.3" })!.verdict).toBe("agrees");
  });

  it("may be off by half a unit of its last printed digit too", () => {
    expect(testFact({ ...fact("F040"), value: 5, printed: "5" })!.verdict).toBe("agrees");
    expect(testFact({ ...fact("F040"), value: 5, printed: "5.0" })!.verdict).toBe("disagrees");
  });

  it("never reads as an error of the report, and says what was measured", () => {
    for (const id of ["F041", "F076"]) {
      const { decidedBy } = testFact(fact(id))!;
      expect(decidedBy).not.toMatch(/error|wrong|mistake/i);
      expect(decidedBy).toMatch(/% of (GDP|electricity generation) in \d{4} by \w/);
    }
  });
});

describe("A fact that no dataset can test", () => {
  it("has no outcome", () => {
    expect(testFact(fact("F001"))).toBeUndefined();
    expect(testFact({ ...fact("F040"), value: "4-5" })).toBeUndefined();
  });
});
