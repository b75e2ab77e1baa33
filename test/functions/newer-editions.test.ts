import { patents, raw, rpaOf, SECTORS, sum } from "../core/raw-figures";
import { only, spill, textOf } from "./shown";

const US24 = "uspto-patents-2024";
const VCT = "venture-capital-ai-biotech-ncses";
const VERTICALS = "venture-capital-us-cn-by-technology";

describe("A newer edition of a table", () => {
  it("serves where no other dataset has the technology", () => {
    expect(raw(VCT, "INVESTMENT", "Biotechnology", "US", 2018)).toBe(18179.73);
    expect(only('=ATI.INVESTMENT("US","Industrial Biotechnology",2018)')).toBe(18179.73);
    expect(only('=ATI.INVESTMENT("US","Biotechnology",2018)')).toBe(18179.73);
    expect(textOf('=ATI.GRADE("INVESTMENT","IBT")')).toBe("broader");
    expect(textOf('=ATI.INVESTMENT("KR","IBT",2018)')).toMatch(/^#N\/A .*South Korea/);
  });

  it("never takes the place of another in a call of several technologies", () => {
    const older = raw(VERTICALS, "INVESTMENT", "Artificial intelligence and machine learning", "US", 2018);
    expect(older).toBe(15995);
    const table = spill('=ATI.TABLE("INVESTMENT",{"US";"CN"},{"IBT","AI"},2018)');
    expect(table[0]![0]).toContain(VERTICALS);
    expect(table[1]![2]).toBe(15995);
    expect(table[1]![1]).toMatch(new RegExp(`^#N/A .*Try dataset "${VCT}"`));
    expect(only('=ATI.INVESTMENT("US","AI",2018)')).toBe(15995);
    expect(spill('=ATI.RANK("INVESTMENT",{"US";"CN"},{"IBT","AI"},2018)').map((row) => row[1])).toEqual([
      1, 2,
    ]);
    expect(spill('=ATI.SERIES("INVESTMENT","US","AI","2018:2018",0)')).toEqual([[2018, 15995]]);
    expect(spill('=ATI.TOP("INVESTMENT","AI",1,2018,0)')).toEqual([[1, "US", "United States", 15995]]);
  });

  it("serves by name", () => {
    expect(only(`=ATI.INVESTMENT("US","AI",2018,"${VCT}")`)).toBe(19110);
    expect(only('=ATI.INVESTMENT("EU27",,2022,"venture-capital-ncses-2024")')).toBe(61911);
    expect(only(`=ATI.PATENTS("KR","Semiconductors",2022,"${US24}")`)).toBe(2723);
    expect(only(`=ATI.PATENTS("KR","WIPO:8",2022,"${US24}")`)).toBe(2723);
    expect(only('=ATI.PATENTS("KR","WIPO:8",2018)')).toBe(raw("uspto-patents", "PATENTS", "8", "KR", 2018));
    expect(textOf(`=ATI.SHARE("KR","Big Data",2018,"${US24}")`)).toMatch(
      /^#N\/A .*has no figures of Big Data/,
    );
  });

  it("has all fields as the sum of its five sectors, from 2000 on", () => {
    const sectors = SECTORS.map((code) => raw(US24, "PATENTS", code, "KR", 2018));
    expect(sectors).toEqual([1921, 12877, 2314, 2034, 613]);
    expect(only(`=ATI.PATENTS("KR","ALL",2018,"${US24}")`)).toBe(sum(sectors));
    expect(textOf(`=ATI.PATENTS("KR","ALL",1999,"${US24}")`)).toMatch(/^#N\/A /);
    expect(only(`=ATI.PATENTS("KR","WIPO:8",1999,"${US24}")`)).toBe(503);
  });

  it("gives Mobility another sign than WIPO's field of transport", () => {
    expect(patents(US24, ["Y02T"], "KR", 2018)).toBe(414);
    expect(only(`=ATI.RPA("KR","Mobility",2018,"${US24}")`)).toBeCloseTo(
      rpaOf(US24, ["Y02T"], "KR", 2018),
      10,
    );
    expect(Math.round(Number(only(`=ATI.RPA("KR","Mobility",2018,"${US24}")`)))).toBe(9);
    expect(Math.round(Number(only('=ATI.RPA("KR","Mobility",2018)')))).toBe(-21);
  });

  it("counts Puerto Rico and other territories in the United States", () => {
    expect(textOf(`=ATI.PATENTS("PR","ALL",2018,"${US24}")`)).toMatch(/include Puerto Rico.*Try area "US"/);
    expect(textOf(`=ATI.EXPLAIN("PATENTS","US","ALL",2018,"${US24}")`)).toContain("include Puerto Rico");
    expect(textOf(`=ATI.EXPLAIN("PATENTS","CN","ALL",2018,"${US24}")`)).toContain("China includes Hong Kong");
  });

  it("is shown beside a verdict and never counted in it", () => {
    const rows = spill('=ATI.FINDINGS(,0,"id,dataset,verdict,decided by,note")');
    const newer = rows.filter(([, dataset]) =>
      [US24, VCT, "venture-capital-ncses-2024"].includes(String(dataset)),
    );
    expect(newer.length).toBeGreaterThan(10);
    for (const [id, dataset, , , note] of newer) {
      expect(note).toMatch(/newer edition of .*, which is not counted overall$/);
      const [overall] = rows.filter((row) => row[0] === id && row[1] === "overall");
      expect(overall![3]).not.toContain(String(dataset));
    }
    // What the edition alone could decide stays undecided.
    const alone = newer.filter(
      ([id, , verdict]) =>
        verdict !== "cannot be tested" &&
        rows.every(
          (row) =>
            row[0] !== id || newer.includes(row) || row[1] === "overall" || row[2] === "cannot be tested",
        ),
    );
    for (const [id] of alone)
      expect(rows).toContainEqual([id, "overall", "cannot be tested", "", expect.anything()]);
  });
});
