import type { FactEntry, PolicyEntry, Report } from "../../../src/data/report";
import { report as original } from "../../../src/data/compiled/report";
import { checkedFlags, howKnown } from "../../../src/core/report/checks";
import { flagColumns } from "../../../src/core/report/flags";
import { rawFacts, rawFlags, rawPolicies } from "./raw-report";

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

const COMPUTED = ["I-01", "I-02", "I-04", "I-06", "I-07", "I-10", "I-11", "I-14", "I-35"];

/** How each flag is known, as FLAGS says it. */
const known = (): string[] =>
  original.flags.map(
    (flag) => `${flag.id} ${String(flagColumns.find(({ name }) => name === "computed or read")!.of(flag))}`,
  );

const withPolicy = (id: string, change: Partial<PolicyEntry>): Report => ({
  ...original,
  policies: original.policies.map((policy) => (policy.id === id ? { ...policy, ...change } : policy)),
});
const withFacts = (ids: readonly string[], change: (fact: FactEntry) => Partial<FactEntry>): Report => ({
  ...original,
  facts: original.facts.map((fact) => (ids.includes(fact.id) ? { ...fact, ...change(fact) } : fact)),
});

describe("How a flag is known", () => {
  it("is computed for exactly nine of them, and read for all others", () => {
    const expected = rawFlags.map(({ id }) => `${id} ${COMPUTED.includes(id) ? "computed" : "read"}`);
    expect(known()).toEqual(expected);
    expect([...checkedFlags].sort()).toEqual(COMPUTED);
  });

  it("is read for a flag that nobody knows", () => {
    expect(howKnown("I-99")).toBe("read");
  });

  it.each<[flag: string, what: string, changed: Report]>([
    [
      "I-01",
      "every amount reads bn",
      withFacts(
        original.facts.filter(({ unit }) => unit === "EUR as printed").map(({ id }) => id),
        ({ printedUnit }) => ({ printedUnit: printedUnit.replace("EUR m", "EUR bn") }),
      ),
    ],
    ["I-02", "one part is no part of the whole", withPolicy("P03", { parent: "" })],
    ["I-04", "the table and the text print one amount", withFacts(["F046"], () => ({ printed: "29" }))],
    ["I-06", "the text gives six years", withFacts(["F036"], () => ({ value: 6 }))],
    [
      "I-07",
      "the introduction counts twelve technologies too",
      withFacts(["F001", "F115"], () => ({ value: 12 })),
    ],
    ["I-10", "the plan has one title", withPolicy("P07", { titleInText: original.policies[6]!.title })],
    ["I-11", "the strategy is dated by its introduction", withPolicy("P08", { from: 2014 })],
    ["I-14", "the vision has one title", withPolicy("P10", { titleInText: original.policies[9]!.title })],
    ["I-35", "the whole is converted at a rate like its parts", withPolicy("P01", { eur: 84.6 })],
  ])("of %s is no longer found where %s, and every other stays", (flag, _, changed) => {
    const before = known();
    mockReport = changed;
    expect(known()).toEqual(
      before.map((each) => (each.startsWith(`${flag} `) ? `${flag} computed: no longer found` : each)),
    );
  });
});

describe("What the checks find", () => {
  const policy = (id: string): (typeof rawPolicies)[number] => rawPolicies.find((each) => each.id === id)!;
  const flagged = (flag: string): typeof rawFacts =>
    rawFacts.filter(({ flags }) => flags.split("|").includes(flag));

  it("stands in the tables: parts of the New Deal that are more than the whole", () => {
    const parts = rawPolicies.filter(({ parent, krw }) => parent === "P01" && krw !== "");
    const sum = parts.reduce((all, { krw }) => all + Number(krw), 0);
    expect(sum).toBe(131_600_000_000_000);
    expect(sum).toBeGreaterThan(Number(policy("P01").krw));
  });

  it("stands in the tables: one amount in won and two in euro", () => {
    const inUnit = (unit: string): typeof rawFacts =>
      flagged("I-04").filter((fact) => fact.unit.startsWith(unit));
    const [won, euro] = [inUnit("KRW"), inUnit("EUR")];
    expect(new Set(won.map(({ value }) => value))).toEqual(new Set(["38500000000000"]));
    expect(euro.map(({ printed }) => printed)).toEqual(["29", "28.6"]);
  });

  it("stands in the tables: six calendar years against five, and three counts of technologies", () => {
    const { from, to } = policy("P01");
    expect(Number(to) - Number(from) + 1).toBe(6);
    expect(flagged("I-06").find(({ unit }) => unit === "years")!.value).toBe("5");
    expect(new Set(flagged("I-07").map(({ value }) => value))).toEqual(new Set(["16", "12"]));
  });

  it("stands in the tables: no rate of the euro fits the conversions of the New Deal, each to its last digit", () => {
    const [least, most] = ["P01", "P02"].map((id) => {
      const { krw, eur } = policy(id);
      return [Number(krw) / 1e9 / (Number(eur) + 0.05), Number(krw) / 1e9 / (Number(eur) - 0.05)];
    }) as [[number, number], [number, number]];
    expect(least[0]).toBeGreaterThan(most[1]);
  });
});
