import { shareOf } from "../core/raw-figures";
import { onlyOf, spillOf } from "./shown";

const told = (...args: readonly unknown[]): unknown[] => spillOf("SUMMARY", ...args).map(([cell]) => cell);

describe("SUMMARY", () => {
  it("is one column of sentences", () => {
    const rows = spillOf("SUMMARY", "SHARE", [["KR", "DE"]], null, 2018);
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every((row) => row.length === 1 && typeof row[0] === "string")).toBe(true);
    const percent = (area: string): string =>
      `${(100 * shareOf("uspto-patents", ["8"], area, 2018)).toFixed(1)}\u00a0%`;
    expect(rows[0]![0]).toContain(`Micro- and Nanoelectronics (${percent("KR")} against ${percent("DE")})`);
  });

  it("takes areas in any shape, groups among them, each once", () => {
    const column = told("SHARE", [["KR"], ["DE"], ["JP"], ["US"]], "AI", 2018);
    expect(told("SHARE", [["KR", "DE", "JP", "US"]], "AI", 2018)).toEqual(column);
    expect(
      told(
        "SHARE",
        [
          ["KR", "Germany"],
          ["JP", "US"],
        ],
        "AI",
        2018,
      ),
    ).toEqual(column);
    expect(told("SHARE", [["KR"], [""], ["DE"], [null], ["JP"], ["USA"], ["KR"]], "AI", 2018)).toEqual(
      column,
    );
    expect(told("SHARE", [["KR", "G7"]], "AI", 2018)[0]).toContain(" of 8 ");
    expect(told("SHARE", "G7", "AI", 2018)[0]).toContain(" of 7 ");
  });

  it("takes technologies and years in any shape, which need not fit", () => {
    const areas = [["KR"], ["DE"]];
    const all = told("SHARE", areas, [["AI", "ROB", "MNE"]], [[2010], [2018]]);
    expect(told("SHARE", areas, [["AI"], ["ROB"], ["MNE"]], [[2010, 2018]])).toEqual(all);
    expect(
      told(
        "SHARE",
        areas,
        [
          ["AI", ""],
          ["ROB", "MNE"],
        ],
        "2010:2018",
      ),
    ).toEqual(all);
  });

  it("is quiet where an empty cell stands for what it needs", () => {
    expect(onlyOf("SUMMARY", "SHARE", [[""]])).toBe("");
    expect(onlyOf("SUMMARY", "SHARE", [[""], [0]])).toBe("");
    expect(onlyOf("SUMMARY", "SHARE", "KR", [["", ""]])).toBe("");
    expect(onlyOf("SUMMARY", "SHARE", "KR", "AI", [["", ""]])).toBe("");
  });

  it("fails with a sentence where a name is unknown or missing", () => {
    expect(onlyOf("SUMMARY", "SHARE", [["KR"], ["Atlantis"]])).toMatch(/^#VALUE! Unknown area "Atlantis"/);
    expect(onlyOf("SUMMARY", "SHARE", "KR", [["AI", "Big Dta"]])).toMatch(
      /^#VALUE! .*Did you mean "Big Data"/,
    );
    expect(onlyOf("SUMMARY", "SHARE", "KR", "AI", "soon")).toMatch(/^#VALUE! "soon" is no year/);
    expect(onlyOf("SUMMARY", "nothing", "KR")).toMatch(/^#VALUE! Unknown indicator/);
    expect(onlyOf("SUMMARY", "SHARE", null)).toBe("#VALUE! No areas given.");
    expect(onlyOf("SUMMARY", "SHARE", [[""]], "AI", null, "nonsense")).toMatch(/^#VALUE! Unknown dataset/);
  });

  it("says why where nothing has a figure", () => {
    expect(told("SHARE", "KR", "Blockchain")).toEqual([
      "No figure: No open dataset has figures of patent share in Blockchain: no field of the 35 isolates it.",
    ]);
    expect(told("SHARE", "KR", "AI", null, "trade-baci-hs4")[0]).toMatch(
      /^No figure: Dataset "trade-baci-hs4" has no SHARE/,
    );
  });

  it("takes another dataset, and one for all technologies as TABLE does", () => {
    expect(told("SHARE", [["KR", "DE"]], "AI", 2018, "patent-families").join(" ")).toContain(
      "ranked in patent families",
    );
    // OECD's patents in AI have no robotics, so that both are of the USPTO.
    const [[header]] = spillOf("TABLE", "SHARE", "KR", [["AI", "ROB"]], 2018) as [[string]];
    const [, dataset] = /, ([\w-]+)\)$/.exec(header)!;
    expect(told("SHARE", "KR", [["AI", "ROB"]], 2018)).toEqual(
      told("SHARE", "KR", [["AI", "ROB"]], 2018, dataset),
    );
  });

  it("says what a dataset lacks, and after it what has it", () => {
    expect(told("INVESTMENT", "US", "Robotics", 2018, "venture-capital-ai-biotech-ncses")).toEqual([
      expect.stringMatching(
        /^Venture capital: no figures of Robotics in PitchBook's venture capital in AI and biotechnology\. Try dataset "[\w-]+"/,
      ),
    ]);
  });

  it("looks at no technologies where the indicator knows none", () => {
    expect(told("GERD", "KR", "Big Dta")).toEqual(told("GERD", "KR"));
  });
});
