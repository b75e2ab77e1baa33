import { rawPolicies } from "../core/report/raw-report";
import { only, spill, spillOf } from "./shown";

const ids = (rest: string): unknown[] => spill(`=ATI.POLICIES(${rest},0,"id")`).map(([id]) => id);
const COLUMNS = [
  "id",
  "kind",
  "title",
  "from",
  "to",
  "body",
  "KRW",
  "EUR as printed",
  "EUR corrected",
  "technologies named",
  "technologies read",
  "flags",
];

describe("POLICIES", () => {
  it("spills all 31 under one header row", () => {
    const rows = spill("=ATI.POLICIES()");
    expect(rows[0]).toEqual(COLUMNS);
    expect(rows.slice(1).map(([id]) => id)).toEqual(rawPolicies.map(({ id }) => id));
    expect(rows[1]).toEqual([
      "P01",
      "strategy",
      "Korean New Deal",
      2020,
      2025,
      "the government",
      114_100_000_000_000,
      "84.5 m",
      84_500,
      "",
      "",
      "I-01, I-02, I-03, I-06, I-35, E-07",
    ]);
  });

  it("leaves the header out with 0, and puts title and source above it with 2", () => {
    const rows = spill('=ATI.POLICIES("strategy","AI",2019,1)');
    expect(spill('=ATI.POLICIES("strategy","AI",2019,0)')).toEqual(rows.slice(1));
    const [title, source, ...rest] = spill('=ATI.POLICIES("strategy","AI",2019,2)');
    expect(rest).toEqual(rows);
    expect(title).toEqual([
      "Policies of South Korea in the report: strategy, AI, 2019",
      ...Array<string>(11).fill(""),
    ]);
    expect(source![0]).toMatch(
      /^Source: European Commission, .*doi 10\.2826\/09523, © European Union, 2021; ATI edition \d{4}-/,
    );
  });

  it("filters by kind, technology and year, one by one and together", () => {
    expect(ids('"measure",,')).toHaveLength(rawPolicies.filter(({ kind }) => kind === "measure").length);
    expect(ids(',"Robotics",')).toEqual(["P08", "P13", "B05", "B12", "B13"]);
    expect(ids(",,2026")).toEqual(["P15", "B14"]);
    expect(ids('"strategy","Robotics",')).toEqual(["P08", "B12"]);
    expect(ids('"measure","AI",2020')).toEqual(["P11", "P13", "P16", "B03", "B04"]);
    expect(ids('"strategies","robots",2023')).toEqual(["B12"]);
  });

  it("reads kind, technology and column names in any spelling", () => {
    expect(ids('"STRATÉGY","artificial-intelligence",2019')).toEqual(["P04"]);
    expect(spill('=ATI.POLICIES(,"5G",2020,0,"EUR-Corrected,TITLE")')[0]).toEqual([
      43_200,
      "Digital New Deal",
    ]);
  });

  it("picks and orders columns by text or by a range, row by row", () => {
    const byText = spill('=ATI.POLICIES("strategy",,2019,1,"title, id ,to")');
    expect(byText[0]).toEqual(["title", "id", "to"]);
    expect(spill('=ATI.POLICIES("strategy",,2019,1,{"title","id","to"})')).toEqual(byText);
    expect(spill('=ATI.POLICIES("strategy",,2019,1,{"title";"id";"to"})')).toEqual(byText);
    expect(
      spillOf("POLICIES", "strategy", null, 2019, 1, [
        ["title", ""],
        ["id,to", null],
      ]),
    ).toEqual(byText);
    expect(spillOf("POLICIES", "strategy", null, 2019, 1, [["", null]])[0]).toEqual(COLUMNS);
  });

  it("says with #N/A what it did not find", () => {
    expect(only('=ATI.POLICIES("strategy","Blockchain",2020)')).toBe(
      "#N/A The report has no policy with strategy, Blockchain, 2020.",
    );
    expect(only("=ATI.POLICIES(,,1950)")).toBe("#N/A The report has no policy with 1950.");
  });

  it("refuses what it does not know, with what would work", () => {
    expect(only('=ATI.POLICIES("strategi")')).toBe(
      '#VALUE! Unknown kind of policy "strategi". Did you mean "strategy"?',
    );
    expect(only('=ATI.POLICIES(,"Robotix")')).toBe(
      '#VALUE! Unknown technology "Robotix". Did you mean "Robotics"?',
    );
    expect(only('=ATI.POLICIES(,,,0,"titel")')).toBe('#VALUE! Unknown column "titel". Did you mean "title"?');
    expect(only('=ATI.POLICIES(,,,0,"colour")')).toBe(
      `#VALUE! Unknown column "colour". Known: ${COLUMNS.join(", ")}.`,
    );
    expect(only('=ATI.POLICIES(,,"soon")')).toMatch(/^#VALUE! .*soon/);
    expect(only('=ATI.POLICIES(,,"latest")')).toBe(
      "#VALUE! Policies have no latest year; give one such as 2020.",
    );
    expect(only("=ATI.POLICIES(,,,3)")).toMatch(/^#VALUE! headers must be 0/);
    expect(only('=ATI.POLICIES(,{"AI","IoT"})')).toMatch(/^#VALUE! One technology is wanted here/);
  });

  it("takes an empty cell for no technology and no year", () => {
    for (const empty of ["", 0, null]) {
      expect(spillOf("POLICIES", null, [[empty]])).toHaveLength(32);
      expect(spillOf("POLICIES", null, null, [[empty]])).toHaveLength(32);
    }
    expect(spillOf("POLICIES", "")).toHaveLength(32);
  });

  it("gives amounts and years as numbers, and the EUR corrected for every printed amount", () => {
    const rows = spill('=ATI.POLICIES(,,,0,"from,to,KRW,EUR as printed,EUR corrected")');
    for (const [from, to, krw, printed, corrected] of rows) {
      for (const number of [from, to, krw, corrected])
        expect(number === "" || typeof number === "number").toBe(true);
      expect(printed === "").toBe(corrected === "");
      if (krw !== "") expect(printed).not.toBe("");
    }
    expect(rows.filter(([, , , printed]) => printed !== "")).toHaveLength(10);
  });
});
