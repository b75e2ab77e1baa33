import { onlyOf, spillOf } from "../shown";

/** South Korea has 12 of 120 patents in AI and 100 of 2,000 in all; Japan 30 and 300. */
const PATENTS = [
  ["Country", "Tech", "Jahr", "Value", "Source", "Grade"],
  ["Korea", "AI", 2017, 6, "Fraunhofer ISI", "close"],
  ["Korea", "AI", 2018, 12, "Fraunhofer ISI", "close"],
  ["Japan", "AI", 2018, 30, "Fraunhofer ISI", "close"],
  ["World", "AI", 2017, 100, "Fraunhofer ISI", "close"],
  ["World", "AI", 2018, 120, "Fraunhofer ISI", "close"],
  ["Korea", "ALL", 2018, 100, "Fraunhofer ISI", ""],
  ["Japan", "ALL", 2018, 300, "Fraunhofer ISI", ""],
  ["World", "ALL", 2018, 2000, "Fraunhofer ISI", ""],
];
const own = (id: string, ...args: unknown[]) => spillOf(id, ...args, PATENTS);

describe("Figures of the user's own", () => {
  it("give shares, counts, changes, ranks and specialisation by the same formulas", () => {
    expect(own("SHARE", [["KR"], ["Japan"]], "AI", 2018, null)).toEqual([[0.1], [0.25]]);
    expect(own("PATENTS", "Korea", [["AI", "ALL"]], 2018, null)).toEqual([[12, 100]]);
    expect(own("CHANGE", "SHARE", "KR", "AI", 2017, 2018, null, null)[0]![0]).toBeCloseTo(0.1 - 0.06, 12);
    expect(own("RANK", "SHARE", [["KR"], ["JP"]], "AI", 2018, null, 0)).toEqual([[2], [1]]);
    // RTA is (12 / 100) / (120 / 2000) = 2, and 100 (4 - 1) / (4 + 1) = 60.
    expect(own("RPA", "KR", "AI", 2018, null)[0]![0]).toBeCloseTo(60, 12);
  });

  it("fill tables, series and league tables, which name them", () => {
    expect(own("TABLE", "SHARE", [["KR"], ["JP"]], [["AI"]], 2018, 1, null)).toEqual([
      ["area (SHARE, 2018, your range)", "Artificial Intelligence"],
      ["South Korea", 0.1],
      ["Japan", 0.25],
    ]);
    expect(own("SERIES", "SHARE", "KR", "AI", "2017:2018", 1, null)).toEqual([
      ["year (SHARE, Artificial Intelligence, your range)", "South Korea"],
      [2017, 0.06],
      [2018, 0.1],
    ]);
    expect(own("TOP", "SHARE", "AI", 5, 2018, 0, null, 0)).toEqual([
      [1, "JP", "Japan", 0.25],
      [2, "KR", "South Korea", 0.1],
    ]);
  });

  it("are explained: which range, how many rows, the source, the grade", () => {
    const text = String(own("EXPLAIN", "SHARE", "KR", "AI", 2018, null)[0]![0]);
    expect(text).toContain(
      "Patent share of South Korea in Artificial Intelligence, 2018: 10.0 %, that is 12 of 120 patents.",
    );
    expect(text).toContain(
      "Figures of your own: your range, 8 rows (Fraunhofer ISI). Grade close: as your range says.",
    );
    expect(String(own("EXPLAIN", "SHARE", "KR", "ALL", 2018, null)[0]![0])).toContain(
      "Grade own: your range names no grade.",
    );
  });

  it("are summed up and compared with the open datasets", () => {
    expect(own("SUMMARY", "SHARE", [["KR"], ["JP"]], "AI", 2018, null)[0]![0]).toBe(
      "Patent share in Artificial Intelligence, 2018: Japan leads South Korea by 15.0\u00a0pp (25.0\u00a0% against 10.0\u00a0%).",
    );
    const rows = own("COMPARE", "SHARE", "KR", "AI", 2018, 0);
    expect(rows[0]).toEqual(["your range", 0.1, 2018, "close", "your own figures"]);
    expect(rows.slice(1)).toEqual(spillOf("COMPARE", "SHARE", "KR", "AI", 2018, 0));
  });

  it("are any indicator that is asked for where nobody names one", () => {
    expect(own("EXPORTSHARE", "KR", "AI", 2018, null)).toEqual([[0.1]]);
    expect(own("VALUE", [["PATENTS"], ["EXPORTS"]], "KR", "AI", 2018, null)).toEqual([[12], [12]]);
    expect(own("TRADEBALANCE", "KR", "AI", 2018, null)[0]![0]).toBe(
      '#N/A Your range does not tell exports and imports apart; name them in a column "indicator", or give each a column.',
    );
  });

  it("give the balance of exports and imports, and values in their unit", () => {
    const trade = [
      ["area", "tech", "year", "exports", "imports", "unit"],
      ["KR", "AI", 2018, 6, 2, "bn USD"],
      ["KR", "ROB", 2018, 1, 3, "bn USD"],
    ];
    expect(spillOf("TRADEBALANCE", "KR", [["AI", "ROB"]], 2018, null, trade)).toEqual([[0.5, -0.5]]);
    expect(onlyOf("EXPORTS", "KR", "AI", 2018, null, trade)).toBe(6000);
    const euro = trade.map((row, at) => (at === 0 ? row : [...row.slice(0, 5), "bn EUR"]));
    expect(onlyOf("TRADEBALANCE", "KR", "AI", 2018, null, euro)).toBe(0.5);
    expect(onlyOf("EXPORTS", "KR", "AI", 2018, null, euro)).toBe(
      "#N/A Your range is in EUR, and ATI.EXPORTS answers in million USD.",
    );
  });

  it("may have areas and technologies in words of their own, found as they are written, and hints for slips", () => {
    const words = [
      ["region", "tech", 2018],
      ["Bavaria", "Quantum computing", 3],
      ["Saxony", "Quantum computing", 1],
      ["Sum", "", ""],
    ];
    expect(spillOf("SHARE", [["bavaria"], ["Saxony"]], "quantum computing", 2018, null, words)).toEqual([
      [0.75],
      [0.25],
    ]);
    expect(spillOf("TOP", "PATENTS", "Quantum computing", 2, 2018, 0, null, 0, words)).toEqual([
      [1, "Bavaria", "Bavaria", 3],
      [2, "Saxony", "Saxony", 1],
    ]);
    expect(onlyOf("SHARE", "Bavraia", "Quantum computing", 2018, null, words)).toBe(
      '#VALUE! Unknown area "Bavraia". Did you mean "Bavaria"?',
    );
    expect(onlyOf("SHARE", "Bavaria", "Quantum compting", 2018, null, words)).toBe(
      '#VALUE! Unknown technology "Quantum compting". Did you mean "Quantum computing"?',
    );
    expect(onlyOf("SHARE", "KR", "Quantum computing", 2018, null, words)).toBe(
      "#N/A Your range has no figures of South Korea. Areas in words of your own are Bavaria and Saxony.",
    );
  });

  it("say what a share or a specialisation lacks", () => {
    const bare = [
      ["area", "tech", 2018],
      ["KR", "AI", 3],
    ];
    expect(onlyOf("SHARE", "KR", "AI", 2018, null, bare)).toBe(
      '#N/A Your range has no figures of World. Add rows of the area "World", or a row "Sum" to take the sum of the areas.',
    );
    expect(onlyOf("RPA", "KR", "AI", 2018, null, [...bare, ["World", "AI", 9]])).toBe(
      '#N/A Your range has no figures of all technologies; add rows of the technology "ALL". It has Artificial Intelligence.',
    );
    expect(onlyOf("PATENTS", "KR", "Robotics", 2018, null, bare)).toBe(
      "#N/A Your range has no figures of Robotics. It has Artificial Intelligence.",
    );
    expect(onlyOf("PATENTS", "KR", "AI", 2019, null, bare)).toContain("#N/A Your range covers 2018");
  });

  it("never change across a break that they mark", () => {
    const broken = [
      ["area", "tech", "year", "value", "OBS_STATUS"],
      ["KR", "AI", 2017, 1, ""],
      ["KR", "AI", 2018, 5, "B"],
    ];
    expect(onlyOf("CHANGE", "PATENTS", "KR", "AI", 2017, 2018, null, null, broken)).toBe(
      "#N/A Your range breaks in 2018, so 2017 and 2018 may not be compared: your range marks a break there",
    );
  });

  it("and a dataset together are refused, as is what is no range", () => {
    expect(onlyOf("SHARE", "KR", "AI", 2018, "uspto-patents", PATENTS)).toBe(
      '#VALUE! Give a dataset or figures of your own, not both: leave out "uspto-patents", or the range.',
    );
    expect(onlyOf("SHARE", "KR", "AI", 2018, null, "uspto-patents")).toContain(
      "#VALUE! Figures of your own are a range",
    );
    expect(onlyOf("SHARE", "KR", "AI", 2018, null, [...PATENTS, ["KR", "AI", 2018, 1, "", ""]])).toBe(
      "#VALUE! Row 10: two figures of KR, AI, 2018; the other is in row 3.",
    );
  });

  it("have errors in their cells read as what they are: #N/A is a missing figure, any other is told", () => {
    const error = (code: string) => ({ type: "Error", basicType: "Error", basicValue: code });
    const rows = (cell: unknown): unknown[][] => [
      ["area", 2017, 2018],
      ["KR", 4, cell],
    ];
    expect(onlyOf("PATENTS", "KR", null, 2018, null, rows(error("#N/A")))).toBe(
      "#N/A Your range has no figure of South Korea for patents in all technologies in 2018; it has 2017.",
    );
    expect(onlyOf("PATENTS", "KR", null, 2018, null, rows(error("#DIV/0!")))).toBe(
      "#VALUE! Row 2: the figure is an error, #DIV/0!.",
    );
    expect(onlyOf("PATENTS", "KR", null, 2018, null, rows({ type: "FormattedNumber", basicValue: 7 }))).toBe(
      7,
    );
  });

  it("are summed year by year: an aggregate holds its members only where it has a figure", () => {
    const range = [
      ["area", "tech", 2017, 2018],
      ["DE", "AI", 3, 3],
      ["EU27", "AI", 10, ""],
      ["US", "AI", 10, 10],
      ["Sum", "AI", "", ""],
    ];
    // In 2017 Germany is within the Union's 10: 10 + 10. In 2018 there is no figure of the Union: 3 + 10.
    expect(spillOf("SHARE", "DE", "AI", [[2017, 2018]], null, range)).toEqual([[3 / 20, 3 / 13]]);
  });

  it("are summed without China beside China with Hong Kong, and say which areas nobody knows", () => {
    const range = [
      ["area", "tech", 2018],
      ["CN", "AI", 20],
      ["HK", "AI", 2],
      ["CN_HK", "AI", 22],
      ["Bavaria", "AI", 18],
      ["Sum", "AI", ""],
    ];
    expect(onlyOf("SHARE", "CN", "AI", 2018, null, range)).toBe(20 / (22 + 18));
    expect(onlyOf("EXPLAIN", "SHARE", "CN", "AI", 2018, null, range)).toContain(
      "The world is the sum of the 2 areas of your range that have a figure, Bavaria among them, " +
        "without China and Hong Kong, which an aggregate beside them holds.",
    );
  });

  it("give the same shares whatever they are counted in", () => {
    const range = (unit: string) => [
      ["area", "tech", "year", "value", "unit"],
      ["KR", "AI", 2018, 5, unit],
      ["World", "AI", 2018, 100, unit],
    ];
    for (const unit of ["%", "million USD", "thousand", "families"]) {
      expect(onlyOf("SHARE", "KR", "AI", 2018, null, range(unit))).toBe(0.05);
    }
    expect(onlyOf("PATENTS", "KR", "AI", 2018, null, range("thousand"))).toBe(5000);
    expect(onlyOf("PATENTS", "KR", "AI", 2018, null, range("families"))).toBe(5);
    expect(onlyOf("PATENTS", "KR", "AI", 2018, null, range("bn EUR"))).toBe(
      "#N/A Your range is in EUR, and ATI.PATENTS answers in patents.",
    );
  });

  it("are multiplied as a column says, in the unit of the indicator where none is named", () => {
    const range = (header: string, more: string[] = [], unit: string[] = []) => [
      ["area", "tech", "year", header, "UNIT_MULT", ...more],
      ["KR", "AI", 2018, 5, 6, ...unit],
      ["JP", "AI", 2018, 7, 3, ...unit],
    ];
    // Five million and seven thousand dollars are 5 and 0.007 million.
    for (const rows of [
      range("value"),
      range("exports"),
      range("exports", ["unit"], ["USD"]),
      range("value", ["unit"], ["USD"]),
    ]) {
      expect(spillOf("EXPORTS", [["KR"], ["JP"]], "AI", 2018, null, rows)).toEqual([[5], [0.007]]);
    }
    expect(spillOf("PATENTS", [["KR"], ["JP"]], "AI", 2018, null, range("value"))).toEqual([[5e6], [7000]]);
    expect(
      onlyOf("EXPORTS", "KR", "AI", 2018, null, range("exports", ["unit"], ["million USD"]).slice(0, 2)),
    ).toBe(5);
  });

  it("are never fewer than none, nor without end", () => {
    const range = (cell: unknown) => [
      ["area", "tech", 2018],
      ["KR", "AI", cell],
      ["World", "AI", ""],
    ];
    expect(onlyOf("SHARE", "KR", "AI", 2018, null, range(-3))).toBe(
      "#N/A Row 2 of your range has -3, and there cannot be fewer patents than none.",
    );
    expect(onlyOf("VALUE", "VALUEADDED", "KR", "AI", 2018, null, range(-3))).toBe(-3);
    for (const cell of ["1e400", "9".repeat(400)]) {
      expect(onlyOf("PATENTS", "KR", "AI", 2018, null, range(cell))).toBe(
        "#VALUE! Row 2: the figure is too large.",
      );
    }
  });

  it("are no percentage where they are money, and no more than all of what they are a part of", () => {
    const range = (header: string, value: unknown, unit = "") => [
      ["area", "tech", "year", header, "unit"],
      ["KR", "ALL", 2018, value, unit],
    ];
    expect(onlyOf("VALUE", "GERD", "KR", null, 2018, null, range("value", 12, "million USD"))).toBe(
      '#N/A Your range is in million USD, and ATI.VALUE("GERD") answers in % of GDP.',
    );
    expect(onlyOf("EXPORTS", "KR", "ALL", 2018, null, range("value", 12, "tonnes"))).toBe(
      "#N/A Your range is in tonnes, and ATI.EXPORTS answers in million USD.",
    );
    expect(onlyOf("USE", "KR", "ALL", 2018, null, range("USE", 12))).toBe(
      '#VALUE! Row 2: 12 is more than all: use of a technology by businesses is a part of one, such as 0.12, unless a column "unit" says "%".',
    );
    expect(onlyOf("USE", "KR", "ALL", 2018, null, range("USE", 12, "%"))).toBe(0.12);
    expect(onlyOf("USE", "KR", "ALL", 2018, null, range("USE", "12 %"))).toBe(0.12);
  });

  it("say which whole is missing or nothing", () => {
    const range = (world: unknown) => [
      ["area", "tech", 2018],
      ["KR", "AI", 3],
      ["KR", "ALL", 30],
      ["World", "AI", world],
    ];
    expect(onlyOf("SHARE", "KR", "AI", 2018, null, range(":"))).toBe(
      "#N/A Your range has no figure of World for patents in Artificial Intelligence in 2018, which patent share is computed from.",
    );
    expect(onlyOf("SHARE", "KR", "AI", 2018, null, range(0))).toBe(
      "#N/A Your range counts nothing for World in 2018 that patent share could be computed from.",
    );
    expect(onlyOf("RPA", "KR", "AI", 2018, null, range(9))).toBe(
      "#N/A Your range has no figure of World for patents in all technologies in 2018, which revealed patent advantage is computed from.",
    );
  });
});
