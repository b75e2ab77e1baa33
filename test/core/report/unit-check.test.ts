import type { FactEntry, RateEntry, Report } from "../../../src/data/report";
import { factColumns } from "../../../src/core/report/facts";
import { report as original } from "../../../src/data/compiled/report";
import { checkUnit, printedMillions } from "../../../src/core/report/unit-check";
import { rawFactAmounts } from "./raw-amounts";
import { rawRates } from "./raw-report";

let mockReport: Report | undefined;
jest.mock("../../../src/core/figures/report", () => {
  const actual = jest.requireActual<{ report: Report }>("../../../src/core/figures/report");
  return {
    get report() {
      return mockReport ?? actual.report;
    },
  };
});
afterEach(() => (mockReport = undefined));

const rate: RateEntry = { period: "2020", krw: 1345.58, usd: 1.1422 };
const factor = (amount: number, currency: "KRW" | "USD", printed: string, unit: string): unknown =>
  checkUnit({ amount, currency, printed, unit }, rate).factor;

const column = (name: string): ((fact: FactEntry) => string | number) =>
  factColumns.find((each) => each.name === name)!.of;
const [verdictOf, decidedBy] = [column("verdict"), column("decided by")];

/** Id and verdict of every fact that has both a EUR amount and one to test it by. */
const verdicts = (): string[] =>
  (mockReport ?? original).facts
    .filter(({ printedUnit }) => printedUnit.startsWith("EUR"))
    .map((fact) => `${fact.id} ${verdictOf(fact)}`)
    .filter((verdict) => !verdict.endsWith(" "));

const WRONG = "F015 F017 F019 F021 F023 F025 F027 F035 F046 F048 F067 F086".split(" ");
const RIGHT = ["F056", "F104"];

describe("The unit of a EUR amount", () => {
  it("is tested by the mean rates of 2020 that the data hold", () => {
    expect(rawRates).toEqual({ KRW: rate.krw, USD: rate.usd });
    expect(original.rates).toContainEqual(rate);
  });

  it("is right where the amount fits as printed", () => {
    expect(factor(600e9, "KRW", "452", "m")).toBe(1);
    expect(factor(3.9e9, "USD", "3.3", "bn")).toBe(1);
  });

  it("is a thousandth where it fits times 1,000", () => {
    expect(factor(114.1e12, "KRW", "84.5", "m")).toBe(1000);
    expect(factor(1.1e12, "KRW", "0.8", "m")).toBe(1000);
  });

  it("is neither where nothing fits", () => {
    expect(factor(114.1e12, "KRW", "94.5", "m")).toBeUndefined();
    expect(factor(114.1e12, "KRW", "84.5", "bn")).toBe(1);
    expect(factor(114.1e12, "KRW", "84500", "bn")).toBeUndefined();
  });

  it("may be off by 3 per cent and half a unit of the last printed digit, not more", () => {
    // 134,558 million won make 100 million euro.
    const hundred = (printed: string): unknown => factor(134_558e6, "KRW", printed, "m");
    expect(["103.0", "97.0", "103.1", "96.9"].map(hundred)).toEqual([1, 1, undefined, undefined]);
    expect(["103", "97", "104", "96"].map(hundred)).toEqual([1, 1, undefined, undefined]);
    expect(["103.04", "103.06"].map(hundred)).toEqual([undefined, undefined]);
    expect(factor(134_558e6, "KRW", "0.1", "bn")).toBe(1);
    expect(factor(134_558e6, "KRW", "0.2", "bn")).toBeUndefined();
    expect(factor(134_558e6, "KRW", "0.1", "m")).toBe(1000);
  });

  it("is right where it fits both as printed and times 1,000", () => {
    expect(factor(134_558e6 / 500, "KRW", "0", "m")).toBe(1);
  });

  it("comes with the amount at the mean rate", () => {
    const { expected } = checkUnit({ amount: 114.1e12, currency: "KRW", printed: "84.5", unit: "m" }, rate);
    expect(expected).toBeCloseTo(84_796.15, 1);
  });
});

describe("A printed amount in million", () => {
  it("counts a billion as a thousand", () => {
    expect(printedMillions("84.5", "m")).toBe(84.5);
    expect(printedMillions("3.3", "bn")).toBe(3300);
    expect(printedMillions("1", "tn")).toBeNaN();
  });
});

describe("The unit check of the report", () => {
  it("finds exactly the twelve amounts whose m must read bn, and none that is right", () => {
    const found = original.facts.filter((fact) => String(decidedBy(fact)).includes(" reads EUR "));
    expect(found.map(({ id }) => id)).toEqual(WRONG);
    expect(verdicts().filter((each) => each.endsWith(" disagrees"))).toEqual(
      WRONG.map((id) => `${id} disagrees`),
    );
    expect(verdicts().filter((each) => each.endsWith(" agrees"))).toEqual(RIGHT.map((id) => `${id} agrees`));
  });

  it("finds what the rates give when they are applied to the tables by hand", () => {
    const byHand = [...rawFactAmounts].filter(([, { factor: found }]) => found !== undefined);
    expect(byHand.filter(([, { factor: found }]) => found === 1000).map(([id]) => id)).toEqual(WRONG);
    expect(byHand.filter(([, { factor: found }]) => found === 1).map(([id]) => id)).toEqual(RIGHT);
  });

  it.each([...WRONG, ...RIGHT])("flips the verdict of %s alone when its printed amount changes", (id) => {
    const wrong = WRONG.includes(id);
    const before = verdicts();
    const times = wrong ? 1000 : 0.001;
    mockReport = {
      ...original,
      facts: original.facts.map((fact) =>
        fact.id === id
          ? { ...fact, printed: String(Number((Number(fact.printed) * times).toPrecision(6))) }
          : fact,
      ),
    };
    const flipped = `${id} ${wrong ? "agrees" : "disagrees"}`;
    expect(verdicts()).toEqual(before.map((each) => (each.startsWith(id) ? flipped : each)));
    expect(before).not.toContain(flipped);
  });

  it.each([...WRONG, ...RIGHT])(
    "disagrees with %s at any magnitude when its number is a third more",
    (id) => {
      mockReport = {
        ...original,
        facts: original.facts.map((fact) =>
          fact.id === id
            ? { ...fact, printed: String(Math.round(Number(fact.printed) * 1333) / 1000) }
            : fact,
        ),
      };
      const fact = mockReport.facts.find((each) => each.id === id)!;
      expect(verdictOf(fact)).toBe("disagrees");
      expect(decidedBy(fact)).toMatch(/fits no magnitude/);
    },
  );

  it("follows the rate: at half the won to the euro every amount in won fits none", () => {
    mockReport = {
      ...original,
      rates: original.rates.map((each) => (each.period === "2020" ? { ...each, krw: each.krw / 2 } : each)),
    };
    expect(verdicts().filter((each) => each.endsWith(" agrees"))).toEqual(["F056 agrees"]);
    const none = mockReport.facts.filter((fact) => String(decidedBy(fact)).includes("fits no magnitude"));
    expect(none.map(({ id }) => id)).toEqual([...WRONG, "F104"].sort());
  });
});
