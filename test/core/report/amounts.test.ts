import { amountOfFact, amountOfPolicy, convertedBy, rateOfCheck } from "../../../src/core/report/amounts";
import { report } from "../../../src/core/figures/report";
import { rawFactAmounts, rawPolicyAmounts } from "./raw-amounts";
import { rawFacts, rawPolicies, rawRates } from "./raw-report";

const policy = (id: string): (typeof report.policies)[number] =>
  report.policies.find((each) => each.id === id)!;
const fact = (id: string): (typeof report.facts)[number] => report.facts.find((each) => each.id === id)!;

describe("The EUR amount of a policy", () => {
  it.each([
    ["P01", "EUR 84.5 m", 84_500],
    ["P02", "EUR 43.2 m", 43_200],
    ["P03", "EUR 54.5 m", 54_500],
    ["P11", "EUR 29 m", 29_000],
    ["P13", "EUR 1.3 m", 1300],
    ["P14", "EUR 2.2 m", 2200],
    ["P15", "EUR 0.8 m", 800],
    ["B03", "EUR 3.3 bn", 3300],
    ["B13", "EUR 231 m", 231],
    ["B14", "EUR 452 m", 452],
  ])("of %s, printed as %s, is %d million", (id, printed, corrected) => {
    expect(amountOfPolicy(policy(id))).toMatchObject({ printed, corrected });
  });

  it("is there for every printed one and for no other, times the factor found by hand", () => {
    const found = report.policies.flatMap((each) => {
      const amount = amountOfPolicy(each);
      return amount ? [[each.id, amount.corrected, amount.check?.factor] as const] : [];
    });
    expect(found).toEqual([...rawPolicyAmounts].map(([id, each]) => [id, each.corrected, each.factor]));
    expect(found.map(([id]) => id)).toEqual(rawPolicies.filter(({ eur }) => eur !== "").map(({ id }) => id));
  });

  it("is the print itself where nothing stands beside it", () => {
    expect(amountOfPolicy(policy("B13"))).toEqual({
      printed: "EUR 231 m",
      corrected: 231,
      check: undefined,
    });
  });

  it("is tested against dollars where those stand beside it", () => {
    const amount = amountOfPolicy(policy("B03"))!;
    expect(amount.check!.expected).toBeCloseTo(3900 / rawRates.USD, 6);
    expect(amountOfPolicy({ ...policy("B03"), eur: 33 })!.check!.factor).toBeUndefined();
    expect(amountOfPolicy({ ...policy("B03"), eurUnit: "m" })).toMatchObject({ corrected: 3300 });
  });
});

describe("The EUR amount of a fact", () => {
  it("is there for every fact in EUR m or bn and for no other, times the factor found by hand", () => {
    const found = report.facts.flatMap((each) => {
      const amount = amountOfFact(each);
      return amount ? [[each.id, amount.corrected, amount.check?.factor] as const] : [];
    });
    expect(found).toEqual([...rawFactAmounts].map(([id, each]) => [id, each.corrected, each.factor]));
    expect(found).toHaveLength(15);
  });

  it("is the printed number times the factor, without a digit more", () => {
    expect(amountOfFact(fact("F027"))!.corrected).toBe(800);
    expect(amountOfFact(fact("F046"))!.corrected).toBe(28_600);
    expect(amountOfFact(fact("F067"))!.corrected).toBe(133_000);
    expect(amountOfFact(fact("F056"))!.corrected).toBe(3300);
  });

  it("is not there for another unit", () => {
    expect(amountOfFact(fact("F014"))).toBeUndefined();
    expect(amountOfFact(fact("F069"))).toBeUndefined();
  });
});

describe("The amount that a EUR amount converts", () => {
  it("is the fact of the same subject and metric in another currency", () => {
    expect(convertedBy(fact("F015"))?.id).toBe("F014");
    expect(convertedBy(fact("F056"))?.id).toBe("F055");
    expect(convertedBy(fact("F086"))?.id).toBe("F085");
  });

  it("is there for each of them, from the same quote", () => {
    const converted = rawFacts.filter(({ metric }) => metric.endsWith(", EUR as printed"));
    expect(converted).toHaveLength(14);
    for (const { id } of converted) {
      const other = convertedBy(fact(id))!;
      expect(["KRW", "USD"]).toContain(other.unit);
      expect(other.quote).toBe(fact(id).quote);
    }
  });

  it("is none for a fact that converts nothing", () => {
    expect(convertedBy(fact("F014"))).toBeUndefined();
    expect(convertedBy(fact("F102"))).toBeUndefined();
  });
});

describe("The rate of the check", () => {
  it("is the mean of 2020", () => {
    expect(rateOfCheck()).toEqual({ period: "2020", krw: rawRates.KRW, usd: rawRates.USD });
  });
});
