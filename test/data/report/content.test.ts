import { report } from "../../../src/data/compiled/report";

const { policies, facts, statements, flags, footnotes, bibliography, rates } = report;

/** Every text of the report with its place, but for the predicates and readings, in which stars mean something. */
const shown = Object.entries(report).flatMap(([table, rows]) =>
  (rows as readonly object[]).flatMap((row, i) =>
    Object.entries(row)
      .filter(([column]) => column !== "predicate" && !(table === "statements" && column === "reading"))
      .flatMap(([column, value]: [string, unknown]) =>
        typeof value === "string" ? [[`${table} ${i} ${column}`, value] as const] : [],
      ),
  ),
);

describe("The compiled report", () => {
  it("holds every row of the five tables, and the sources", () => {
    expect(policies).toHaveLength(31);
    expect(facts).toHaveLength(115);
    expect(statements).toHaveLength(55);
    expect(flags).toHaveLength(63);
    expect(footnotes).toHaveLength(34);
    expect(bibliography).toHaveLength(16);
    expect(rates).toHaveLength(52);
  });

  it("holds ten strategies and six measures of Table 1", () => {
    const table = policies.filter(({ inTable }) => inTable);
    expect(table.map(({ id }) => id)).toEqual(policies.slice(0, 16).map(({ id }) => id));
    expect(table.filter(({ kind }) => kind === "strategy")).toHaveLength(10);
    expect(table.filter(({ kind }) => kind === "measure")).toHaveLength(6);
  });

  it("holds 49 internal flags with two places and 14 external ones with evidence", () => {
    const internal = flags.filter(({ scope }) => scope === "internal");
    const external = flags.filter(({ scope }) => scope === "external");
    expect(internal).toHaveLength(49);
    expect(internal.filter(({ quote1, quote2 }) => quote1 === "" || quote2 === "")).toEqual([]);
    expect(external).toHaveLength(14);
    expect(external.filter(({ evidence }) => evidence === "")).toEqual([]);
  });

  it("shows no text with an escape, a markdown mark, a tag or unfolded white space", () => {
    const marks = /\\|\*\*|^#|<\/?[a-z]|\]\(|[\t\n\r\u00a0]| {2}|^ | $/;
    expect(shown.length).toBeGreaterThan(3000);
    expect(shown.filter(([, text]) => marks.test(text))).toEqual([]);
  });

  it("speaks of the report, not of how it came here", () => {
    expect(shown.filter(([, text]) => /\bseed\b|\bcorpora\b|in our hands|\bn\/s\b/.test(text))).toEqual([]);
  });

  it("keeps the words of a predicate as they were", () => {
    expect(statements.find(({ id }) => id === "S39")?.predicate).toBe(
      "all(morethan(TRADEBALANCE,KR,*-AMT,2018,0))",
    );
  });

  it("gives well-formed addresses, and none that is not there", () => {
    const urls = [...footnotes, ...bibliography].map(({ url }) => url).filter((url) => url !== "");
    expect(urls).toHaveLength(26 + 11);
    for (const url of urls) expect(new URL(url).href).toBe(url);
  });

  it("repairs the addresses that are broken in print, and says so", () => {
    const repaired = footnotes.filter(({ note }) => note.includes("repaired here"));
    expect(repaired.map(({ number, url }) => [number, url])).toEqual([
      [12, "http://ec.europa.eu/research/iscp/pdf/policy/korea_review.pdf"],
      [
        29,
        "https://www.binance.com/en/blog/393225578914873344/Kakaos-Klaytn-Welcomes-Binance-to-its-Global-Blockchain-Council",
      ],
    ]);
    const differing = footnotes.filter(({ text, url }) => url !== "" && text !== url);
    expect(differing.map(({ number }) => number)).toEqual([12, 29]);
  });

  it("gives amounts and years as whole numbers", () => {
    for (const { krw, from, to } of policies) {
      for (const number of [krw, from, to])
        expect(number === null || Number.isSafeInteger(number)).toBe(true);
    }
    expect(policies[0]).toMatchObject({ krw: 114_100_000_000_000, from: 2020, to: 2025, eur: 84.5 });
  });

  it("gives a value as text only for a range or a date", () => {
    const texts = facts.filter(({ value }) => typeof value === "string");
    expect(texts.map(({ id, value }) => `${id} ${value}`)).toEqual([
      "F004 1-3",
      "F012 2015-2020",
      "F033 2020-07",
      "F050 2019-12-17",
      "F059 2019-04",
      "F062 2020-03",
      "F068 2020-02",
      "F074 2017-12",
      "F078 2014-06",
      "F084 2020-04",
      "F093 2020-03",
      "F106 2018-2027",
      "F111 2017-2021",
    ]);
    expect(facts.filter(({ unit, value }) => unit === "rank" && typeof value !== "number")).toEqual([]);
  });

  it("says treasury or total only where the report or a flag does", () => {
    const known = policies.filter(({ basis }) => basis !== "");
    expect(known.map(({ id, basis }) => `${id} ${basis}`)).toEqual([
      "P01 treasury",
      "P02 total",
      "P03 total",
      "P11 total",
    ]);
  });

  it("keeps the printed magnitude of every amount in euro", () => {
    const printed = policies.filter(({ eur }) => eur !== null);
    expect(printed.map(({ id, eur, eurUnit }) => `${id} ${eur} ${eurUnit}`)).toEqual([
      "P01 84.5 m",
      "P02 43.2 m",
      "P03 54.5 m",
      "P11 29 m",
      "P13 1.3 m",
      "P14 2.2 m",
      "P15 0.8 m",
      "B03 3.3 bn",
      "B13 231 m",
      "B14 452 m",
    ]);
  });

  it("holds the mean rates of 2020", () => {
    expect(rates.find(({ period }) => period === "2020")).toEqual({
      period: "2020",
      krw: 1345.58,
      usd: 1.1422,
    });
  });
});
