import { rawFacts } from "../core/report/raw-report";
import { only, spill, spillOf } from "./shown";

const ids = (text: string): unknown[] => spill(`=ATI.FACTS("${text}",0,"id")`).map(([id]) => id);
const COLUMNS = [
  "id",
  "subject",
  "metric",
  "value",
  "unit",
  "year",
  "flags",
  "quote",
  "verdict",
  "decided by",
];

/** Case and accents taken away. */
const plain = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
/** Facts with the text in subject, metric or quote. */
const holding = (text: string): string[] =>
  rawFacts
    .filter(({ subject, metric, quote }) =>
      [subject, metric, quote].some((part) => plain(part).includes(plain(text))),
    )
    .map(({ id }) => id);

describe("FACTS", () => {
  it("spills all 115 under one header row", () => {
    const rows = spill("=ATI.FACTS()");
    expect(rows[0]).toEqual(COLUMNS);
    expect(rows.slice(1).map(([id]) => id)).toEqual(rawFacts.map(({ id }) => id));
  });

  it("leaves the header out with 0, and puts title and source above it with 2", () => {
    const rows = spill('=ATI.FACTS("GERD",1)');
    expect(spill('=ATI.FACTS("GERD",0)')).toEqual(rows.slice(1));
    const [title, source, ...rest] = spill('=ATI.FACTS("GERD",2)');
    expect(rest).toEqual(rows);
    expect(title).toEqual(['What the report states on "GERD"', ...Array<string>(9).fill("")]);
    expect(source![0]).toMatch(/^Source: European Commission, .*doi 10\.2826\/09523/);
  });

  it.each([
    "5G",
    "5g",
    "Gérd",
    "joseon dynasty",
    "Korean New Deal",
    "EUR as printed",
    "additive manufacturing",
  ])("finds a text in subject, metric and quote, without regard to case and accents: %s", (text) => {
    expect(ids(text)).toEqual(holding(text));
    expect(holding(text).length).toBeGreaterThan(0);
  });

  it("finds a text as it stands, not one put together of the end of a word and the beginning of the next", () => {
    expect(ids("AI")).toEqual(holding("AI"));
  });

  it("finds nothing by the section that a fact stands in", () => {
    expect(ids("government")).toEqual(holding("government"));
  });

  it("says with #N/A that no fact has the text", () => {
    expect(only('=ATI.FACTS("xyzzy")')).toBe(
      '#N/A No fact of the report has the text "xyzzy"; ATI.SEARCH forgives typos.',
    );
  });

  it("refuses a text that is nothing but punctuation", () => {
    expect(spill('=ATI.FACTS("-",0,"id")')).toEqual([[expect.stringMatching(/^#VALUE! /)]]);
  });

  it("takes an empty text for none", () => {
    for (const empty of ["", "  ", 0, null]) expect(spillOf("FACTS", empty, 0)).toHaveLength(115);
  });

  it("picks and orders columns by text or by a range", () => {
    const byText = spill('=ATI.FACTS("GERD",1,"verdict,subject,value")');
    expect(byText).toEqual([
      ["verdict", "subject", "value"],
      ["agrees", "South Korea", 4.64],
      ["disagrees", "EU27", 2.1],
    ]);
    expect(spill('=ATI.FACTS("GERD",1,{"Verdict";"Subject";"Value"})')).toEqual(byText);
  });

  it("refuses an unknown column or number of headers", () => {
    expect(only('=ATI.FACTS("GERD",0,"subjekt")')).toBe(
      '#VALUE! Unknown column "subjekt". Did you mean "subject"?',
    );
    expect(only('=ATI.FACTS("GERD",0,"sbj")')).toBe(
      `#VALUE! Unknown column "sbj". Known: ${COLUMNS.join(", ")}.`,
    );
    expect(only('=ATI.FACTS("GERD",9)')).toMatch(/^#VALUE! headers must be 0/);
  });

  it("gives numbers as numbers, and years that are one as numbers", () => {
    const rows = spill('=ATI.FACTS(,0,"id,value,year,unit")');
    for (const [id, value, year] of rows) {
      const row = rawFacts.find((each) => each.id === id)!;
      expect(typeof value).toBe(/^[+-]?[\d.]+$/.test(row.value) ? "number" : "string");
      expect(typeof year).toBe(/^\d{4}$/.test(row.year) ? "number" : "string");
    }
    expect(rows.find(([id]) => id === "F014")).toEqual(["F014", 114_100_000_000_000, "2020-2025", "KRW"]);
  });
});
