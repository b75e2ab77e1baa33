import { onlyOf, spillOf } from "../shown";

/** As OECD's Data Explorer serves a table with codes and labels, opened in Excel: numbers are numbers. */
const OECD: unknown[][] = [
  "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,Reference area,FREQ,Frequency of observation,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TECHNOLOGY,Technology,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS".split(
    ",",
  ),
  ...(
    [
      ["KOR", "Korea", 2017, 1.5, "A", "Normal value"],
      ["KOR", "Korea", 2018, 1.977, "A", "Normal value"],
      ["KOR", "Korea", 2019, 2.4, "B", "Time series break"],
      ["DEU", "Germany", 2018, 1.2, "P", "Provisional value"],
      ["DEU", "Germany", 2019, "NaN", "M", "Missing value"],
      ["WXOECD", "World excluding OECD", 2018, 9, "A", "Normal value"],
    ] as const
  ).map(([code, name, year, value, status, label]) => [
    "DATAFLOW",
    "OECD.STI:DF_VC(1.0)",
    "I",
    code,
    name,
    "A",
    "Annual",
    "VC_INV",
    "Venture capital investments",
    "USD",
    "US dollars",
    "_T",
    "Total",
    year,
    "",
    value,
    "",
    status,
    label,
    9,
    "Billions",
    1,
  ]),
];

/** As Eurostat serves one: its codes in small letters, flags in a column, and EL for Greece. */
const EUROSTAT: unknown[][] = [
  [
    "DATAFLOW",
    "LAST UPDATE",
    "freq",
    "size_emp",
    "indic_is",
    "unit",
    "geo",
    "TIME_PERIOD",
    "OBS_VALUE",
    "OBS_FLAG",
    "CONF_STATUS",
  ],
  ...(
    [
      ["DE", 2023, 11.6, ""],
      ["DE", 2024, 19.7, "b"],
      ["EL", 2023, 4, "e"],
      ["EL", 2024, ":", "u"],
      ["EU27_2020", 2024, 13.5, ""],
    ] as const
  ).map(([area, year, value, flag]) => [
    "ESTAT:ISOC_EB_AI(1.0)",
    "11/12/25 23:00:00",
    "A",
    "GE10",
    "E_AI_TANY",
    "PC_ENT",
    area,
    year,
    value,
    flag,
    "",
  ]),
];

describe("SDMX-CSV as it comes", () => {
  it("of OECD: codes and labels, the multiplier, statuses, and columns that say nothing of the figures", () => {
    const total = "_T";
    expect(spillOf("INVESTMENT", [["KR"], ["DE"]], total, 2018, null, OECD)).toEqual([[1977], [1200]]);
    // SDMX's total is all technologies together, which no technology means too.
    expect(spillOf("INVESTMENT", [["KR"], ["DE"]], null, 2018, null, OECD)).toEqual([[1977], [1200]]);
    expect(onlyOf("INVESTMENT", "Germany", total, 2019, null, OECD)).toBe(
      "#N/A Your range has no figure of Germany for venture capital in all technologies in 2019; it has 2018.",
    );
    expect(onlyOf("CHANGE", "INVESTMENT", "KR", total, 2018, 2019, null, null, OECD)).toContain(
      "#N/A Your range breaks in 2019",
    );
    expect(onlyOf("EXPLAIN", "INVESTMENT", "DE", total, 2018, null, OECD)).toContain(
      "Your range marks the figure of 2018 as provisional.",
    );
  });

  it("of Eurostat: percentages of enterprises are the share of enterprises that USE answers", () => {
    expect(spillOf("USE", [["DE"], ["EU27"]], "ALL", 2024, null, EUROSTAT)).toEqual([[0.197], [0.135]]);
    expect(onlyOf("USE", "Greece", "ALL", 2024, null, EUROSTAT)).toContain(
      "#N/A Your range has no figure of Greece",
    );
    const explained = (area: string, year: number): unknown =>
      onlyOf("EXPLAIN", "USE", area, "ALL", year, null, EUROSTAT);
    expect(explained("Greece", 2023)).toContain("Your range marks the figure of 2023 as estimated.");
    expect(explained("DE", 2024)).toContain("The series breaks in 2024: your range marks a break there.");
  });

  it("whose dimensions are not filtered says which tells its figures apart", () => {
    const both = [...EUROSTAT, EUROSTAT[1]!.map((cell) => (cell === "GE10" ? "GE250" : cell))];
    expect(onlyOf("USE", "DE", "ALL", 2023, null, both)).toBe(
      "#VALUE! Row 7: two figures of DE, 2023; the other is in row 2. They differ in size_emp, which is not read: keep the rows of one.",
    );
  });
});
