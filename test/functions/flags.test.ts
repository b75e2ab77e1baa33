import { rawFlags } from "../core/report/raw-report";
import { only, spill, spillOf } from "./shown";

const ids = (severity: string): unknown[] => spill(`=ATI.FLAGS("${severity}",0,"id")`).map(([id]) => id);
const COLUMNS = ["id", "severity", "title", "place 1", "place 2", "reading", "computed or read"];

describe("FLAGS", () => {
  it("spills all 63 under one header row", () => {
    const [header, ...rows] = spill("=ATI.FLAGS()");
    expect(header).toEqual(COLUMNS);
    expect(rows.map(([id, severity, title]) => [id, severity, title])).toEqual(
      rawFlags.map(({ id, severity, title }) => [id, severity, title]),
    );
  });

  it("gives both quotes with their lines, or the evidence of an outside source", () => {
    const rows = spill('=ATI.FLAGS(,0,"id,place 1,place 2,reading")');
    expect(rows).toEqual(
      rawFlags.map(({ id, scope, lines1, quote1, lines2, quote2, evidence, reading }) => [
        id,
        `line ${lines1}: ${quote1}`,
        scope === "external" ? `external: ${evidence}` : `line ${lines2}: ${quote2}`,
        reading,
      ]),
    );
  });

  it("says of each whether it is computed or read", () => {
    const rows = spill('=ATI.FLAGS(,0,"id,computed or read")');
    expect(new Set(rows.map(([, how]) => how))).toEqual(new Set(["computed", "read"]));
    expect(rows.filter(([, how]) => how === "computed").map(([id]) => id)).toEqual([
      "I-01",
      "I-02",
      "I-04",
      "I-06",
      "I-07",
      "I-10",
      "I-11",
      "I-14",
      "I-35",
    ]);
  });

  it.each(["high", "medium", "low"])("filters by severity, in any case: %s", (severity) => {
    const expected = rawFlags.filter((flag) => flag.severity === severity).map(({ id }) => id);
    expect(ids(severity)).toEqual(expected);
    expect(ids(severity.toUpperCase())).toEqual(expected);
  });

  it("leaves the header out with 0, and puts title and source above it with 2", () => {
    const rows = spill('=ATI.FLAGS("high",1)');
    expect(spill('=ATI.FLAGS("high",0)')).toEqual(rows.slice(1));
    const [title, source, ...rest] = spill('=ATI.FLAGS("high",2)');
    expect(rest).toEqual(rows);
    expect(title).toEqual(["Flags of the report, severity high", ...Array<string>(6).fill("")]);
    expect(source![0]).toMatch(/^Source: European Commission/);
  });

  it("picks and orders columns by text or by a range", () => {
    const byText = spill('=ATI.FLAGS("high",1,"reading,id")');
    expect(byText[1]).toEqual(['read "bn" for "m" in all KRW-trillion conversions', "I-01"]);
    expect(spill('=ATI.FLAGS("high",1,{"reading";"id"})')).toEqual(byText);
  });

  it("refuses an unknown severity or column with what would work", () => {
    expect(only('=ATI.FLAGS("urgent")')).toBe('#VALUE! Unknown severity "urgent". Known: high, medium, low.');
    expect(only('=ATI.FLAGS("mediun")')).toBe('#VALUE! Unknown severity "mediun". Did you mean "medium"?');
    // Another number is no slip.
    expect(only('=ATI.FLAGS("high",0,"place 3")')).toBe(
      '#VALUE! Unknown column "place 3". Known: id, severity, title, place 1, place 2, reading, computed or read.',
    );
  });

  it("takes an empty severity for all", () => {
    for (const empty of ["", 0, null]) expect(spillOf("FLAGS", empty, 0)).toHaveLength(63);
  });
});
