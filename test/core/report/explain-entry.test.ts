import { explainEntry } from "../../../src/core/report/explain-entry";
import { rawFactAmounts, rawPolicyAmounts } from "./raw-amounts";
import { expectedFindings } from "./expected-findings";
import { rawFacts, rawFlags, rawPolicies, rawStatements } from "./raw-report";

const story = (text: string): string => explainEntry(text) ?? "";
const english = (value: number): string => value.toLocaleString("en-US");

describe("The story of a policy", () => {
  it.each(rawPolicies.map(({ id }) => [id]))("has title, kind and quote: %s", (id) => {
    const row = rawPolicies.find((each) => each.id === id)!;
    const told = story(id);
    for (const part of [row.title, `(${id}): ${row.kind}`, `"${row.quote}"`]) expect(told).toContain(part);
    expect(told).toContain(row.funding);
  });

  it("gives both readings of an amount whose unit does not fit", () => {
    const corrected = [...rawPolicyAmounts].filter(([, { factor }]) => factor === 1000);
    expect(corrected).toHaveLength(7);
    for (const [id, amount] of corrected) {
      const { eur, eurUnit } = rawPolicies.find((each) => each.id === id)!;
      expect(story(id)).toContain(`EUR ${eur} ${eurUnit} must read EUR ${english(amount.corrected)} m`);
    }
    expect(story("P01")).toContain("KRW 1345.58 per EUR");
  });

  it("says so where the amount fits, and nothing where it cannot be tested", () => {
    expect(story("B14")).toContain("EUR 452 m fits the ECB's mean rate of 2020.");
    expect(story("B03")).toContain("EUR 3.3 bn fits the ECB's mean rate of 2020.");
    expect(story("B13")).not.toMatch(/ECB/);
  });

  it("keeps technologies that are named apart from those of our reading", () => {
    expect(story("P13")).toContain(
      "Technologies named: Big Data, Artificial Intelligence. " +
        "Technologies by our reading: Connectivity, Augmented and Virtual Reality, Robotics, Security.",
    );
    expect(story("P14")).not.toContain("Technologies named");
  });

  it("names its flags, and is found by title too", () => {
    const title = rawFlags.find(({ id }) => id === "E-07")!.title;
    expect(story("P01")).toContain(title);
    expect(story("korean new deal")).toBe(story("P01"));
  });
});

describe("The story of a fact", () => {
  it.each(rawFacts.map(({ id }) => [id]))("has subject, metric, print and quote: %s", (id) => {
    const row = rawFacts.find((each) => each.id === id)!;
    const told = story(id);
    for (const part of [row.subject, row.metric, `${row.printed} ${row.printedUnit}`, `"${row.quote}"`]) {
      expect(told).toContain(part);
    }
  });

  it("has the verdict where there is one, with what decides", () => {
    expect(story("F040")).toMatch(/Open data: agrees, 4\.64 in the report, 4\.63 % of GDP in 2019/);
    expect(story("F015")).toContain("EUR 84.5 m reads EUR 84,500 m");
    const silent = rawFacts.filter(({ id }) => !rawFactAmounts.has(id) && !/^F0(40|41|76)$/.test(id));
    expect(silent.filter(({ id }) => story(id).includes("Open data"))).toEqual([]);
  });

  it("has the footnote's address, and the flags", () => {
    expect(story("F041")).toMatch(/Footnote 9: OECD, Main science and technology indicators database, 2021/);
    expect(story("F041")).toContain(rawFlags.find(({ id }) => id === "E-08")!.title);
  });
});

describe("The story of a finding", () => {
  const expected = expectedFindings();

  it.each(rawStatements.map(({ id }) => [id]))(
    "has the quote and every verdict, the overall one first: %s",
    (id) => {
      const told = story(id);
      const own = expected.filter(({ statement }) => statement.id === id);
      expect(told).toContain(`(${id}): "${own[0]!.statement.quote}"`);
      expect(told).toContain(`Open data: ${own.at(-1)!.verdict}.`);
      for (const { dataset, verdict } of own.slice(0, -1)) expect(told).toContain(`${dataset} ${verdict}: `);
      expect(told).not.toMatch(/error|wrong|mistake/i);
    },
  );

  it("says why where nothing can test it", () => {
    expect(story("S48")).toMatch(/no dataset tests\.$/);
    expect(story("S09")).toMatch(/No open dataset has the indicator/);
  });
});

describe("The story of a flag", () => {
  it.each(rawFlags.map(({ id }) => [id]))("has both places, or one and the outside source: %s", (id) => {
    const row = rawFlags.find((each) => each.id === id)!;
    const told = story(id);
    expect(told.startsWith(`${row.title} (${id}, ${row.severity}, `)).toBe(true);
    expect(told).toContain(`Line ${row.lines1}: "${row.quote1}"`);
    if (row.scope === "external") expect(told).toContain(`An outside source says so: ${row.evidence}.`);
    else expect(told).toContain(`Line ${row.lines2}: "${row.quote2}"`);
    expect(told).toContain(`Read: ${row.reading}.`);
  });

  it("says whether it is computed or read", () => {
    expect(story("I-02")).toContain("(I-02, high, computed).");
    expect(story("I-05")).toContain("(I-05, high, read).");
    expect(story("i-24b")).toContain("(I-24b, low, read).");
  });
});

describe("A text that names nothing in the report", () => {
  it("has no story", () => {
    for (const text of ["P99", "S56", "I-39", "SHARE", "", "-"]) expect(explainEntry(text)).toBeUndefined();
  });
});
