import { report } from "../../../src/core/figures/report";
import { onlyOf, spillOf } from "../shown";

const NAMES = {
  ADM: "Advanced Materials",
  AMT: "Advanced Manufacturing",
  AI: "AI",
  BIGDATA: "Big Data",
  IOT: "Internet of Things",
  MNE: "Micro- and Nanoelectronics",
  MOB: "Mobility",
  NANO: "Nanotechnology",
  PHOT: "Photonics",
  ROB: "Robotics",
  SEC: "Security",
};

/** Made up: of 1,000 patents each year and technology Korea has `korea` and the EU 200; of all 20,000 it has 1,000. */
const counts = (korea: (technology: string) => number): unknown[][] => [
  ["Area", "Technology", "2017", "2018"],
  ...Object.entries(NAMES).flatMap(([code, name]) => [
    ["South Korea", name, korea(code) - 1, korea(code)],
    ["EU27", name, 200, 200],
    ["World", name, 1000, 1000],
  ]),
  ["South Korea", "ALL", 1000, 1000],
  ["EU27", "ALL", 4000, 4000],
  ["World", "ALL", 20000, 20000],
];

const verdicts = (range: unknown[][]): Map<string, unknown> =>
  new Map(
    spillOf("FINDINGS", null, 0, "id,verdict", null, "overall", range).map(([id, verdict]) => [
      String(id),
      verdict,
    ]),
  );

const predicateOf = (id: string): string => report.statements.find((each) => each.id === id)!.predicate;

describe("The report's statements over figures of the user's own", () => {
  it("are all there, a row of the range where it can be asked, and one overall", () => {
    const rows = spillOf(
      "FINDINGS",
      null,
      0,
      "id,dataset",
      null,
      null,
      counts(() => 100),
    );
    expect(new Set(rows.map(([id]) => id)).size).toBe(report.statements.length);
    expect(new Set(rows.map(([, dataset]) => dataset))).toEqual(new Set(["your range", "overall"]));
  });

  it("get the verdicts that follow from the counts: Korea below the EU, or above it, everywhere", () => {
    // less(SHARE,KR,EU27_2020,T,Y): 0.1 < 0.2 in every technology, then 0.3 > 0.2.
    const less = report.statements.filter(({ predicate }) =>
      /^(all\()?less\(SHARE,KR,EU27_2020,/.test(predicate),
    );
    expect(less.length).toBeGreaterThan(0);
    const [below, above] = [verdicts(counts(() => 100)), verdicts(counts(() => 300))];
    for (const { id } of less)
      expect([id, below.get(id), above.get(id)]).toEqual([id, "agrees", "disagrees"]);
  });

  it("tell rises from falls by the years of the range, which is no count of grants", () => {
    const rises = report.statements.filter(({ predicate }) =>
      /^rises\(SHARE,KR,\w+,2017,2018\)$/.test(predicate),
    );
    const given = verdicts(counts(() => 100));
    for (const { id } of rises) expect([predicateOf(id), given.get(id)]).toEqual([predicateOf(id), "agrees"]);
  });

  it("cannot be tested where the range has not what they speak of", () => {
    const trade = report.statements.filter(({ predicate }) => /EXPORTSHARE|TRADEBALANCE/.test(predicate));
    expect(trade.length).toBeGreaterThan(5);
    const given = verdicts(counts(() => 100));
    for (const { id } of trade) expect([id, given.get(id)]).toEqual([id, "cannot be tested"]);
  });

  it("are held against a proxy as against an open one: it decides nothing", () => {
    const proxies = counts(() => 100).map((row, at) => [...row, at === 0 ? "grade" : "proxy"]);
    const given = [...verdicts(proxies).values()];
    expect(new Set(given)).toEqual(new Set(["cannot be tested"]));
  });

  it("are explained by their ids, and refuse another dataset beside the range", () => {
    const [{ id } = { id: "" }] = report.statements.filter(({ predicate }) =>
      /^(all\()?less\(SHARE,KR/.test(predicate),
    );
    expect(
      onlyOf(
        "EXPLAIN",
        id,
        null,
        null,
        null,
        null,
        counts(() => 100),
      ),
    ).toContain("Your range: agrees.");
    expect(
      onlyOf(
        "FINDINGS",
        null,
        0,
        null,
        null,
        "uspto-patents",
        counts(() => 100),
      ),
    ).toContain("not both");
  });

  it("fill the report's figures as well", () => {
    const rows = spillOf(
      "FIGURE",
      1,
      null,
      0,
      counts(() => 100),
    );
    // Korea 2017 and 2018, then the EU.
    expect(rows.find(([technology]) => technology === "Robotics")).toEqual([
      "Robotics",
      0.099,
      0.1,
      0.2,
      0.2,
      "your range",
      "own",
    ]);
  });
});
