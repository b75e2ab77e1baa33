import { patents, raw, rpaOf, shareOf, total } from "../core/raw-figures";
import { only, spill, spillOf, textOf } from "./shown";

const USPTO = "uspto-patents";
const FIELDS = ["6", "7"];

describe("CHANGE", () => {
  it("is the difference, of shares in points", () => {
    const expected = shareOf(USPTO, FIELDS, "KR", 2018) - shareOf(USPTO, FIELDS, "KR", 2010);
    expect(only('=ATI.CHANGE("SHARE","KR","Big Data",2010,2018)')).toBeCloseTo(expected, 12);
    expect(only('=ATI.CHANGE("SHARE","KR","Big Data",2010,2018,"difference")')).toBeCloseTo(expected, 12);
  });

  it("in per cent is in parts of the first figure", () => {
    const [first, last] = [2010, 2018].map((year) => patents(USPTO, FIELDS, "KR", year)) as [number, number];
    expect(only('=ATI.CHANGE("PATENTS","KR","Big Data",2010,2018,"percent")')).toBeCloseTo(
      (last - first) / first,
      12,
    );
  });

  it("a year is the compound rate", () => {
    const rate = Number(only('=ATI.CHANGE("PATENTS","KR","Big Data",2010,2018,"annual")'));
    expect(patents(USPTO, FIELDS, "KR", 2010) * (1 + rate) ** 8).toBeCloseTo(
      patents(USPTO, FIELDS, "KR", 2018),
      6,
    );
  });

  it("of RPA is a difference in points of the index", () => {
    const expected = rpaOf(USPTO, ["8"], "KR", 2018) - rpaOf(USPTO, ["8"], "KR", 2010);
    expect(only('=ATI.CHANGE("RPA","KR","MNE",2010,2018)')).toBeCloseTo(expected, 8);
  });

  it('goes to the latest year with "latest", or with none given', () => {
    const expected = shareOf(USPTO, FIELDS, "KR", 2020) - shareOf(USPTO, FIELDS, "KR", 2010);
    expect(only('=ATI.CHANGE("SHARE","KR","Big Data",2010,"latest")')).toBeCloseTo(expected, 12);
    expect(only('=ATI.CHANGE("SHARE","KR","Big Data",2010,)')).toBeCloseTo(expected, 12);
  });

  it.each(["difference", "percent", "annual"])("refuses years that do not go forward, in mode %s", (mode) => {
    for (const [from, to] of [
      [2018, 2010],
      [2018, 2018],
    ]) {
      expect(textOf(`=ATI.CHANGE("PATENTS","KR","AI",${from},${to},"${mode}")`)).toMatch(
        new RegExp(`^#VALUE! A change needs an earlier and a later year, not ${from} to ${to}`),
      );
    }
  });

  it.each([
    ["RPA", "Revealed patent advantage", "percent"],
    ["RPA", "Revealed patent advantage", "annual"],
    ["TRADEBALANCE", "Relative trade balance", "percent"],
    ["TRADEBALANCE", "Relative trade balance", "annual"],
  ])("refuses %s: %s in mode %s: it runs from minus to plus", (indicator, name, mode) => {
    expect(textOf(`=ATI.CHANGE("${indicator}","KR","MNE",2018,2020,"${mode}")`)).toMatch(
      new RegExp(`^#VALUE! ${name} runs from minus to plus`),
    );
  });

  it("refuses a part or a rate of nothing, and gives the difference from nothing", () => {
    const at = (year: number): number =>
      raw("venture-capital-us-cn-by-technology", "INVESTMENT", "3D printing", "CN", year);
    expect([at(2013), at(2018)]).toEqual([0, 82]);
    for (const mode of ["percent", "annual"]) {
      expect(textOf(`=ATI.CHANGE("INVESTMENT","CN","3D printing",2013,2018,"${mode}")`)).toMatch(
        /^#VALUE! .*was 0 in 2013/,
      );
    }
    expect(only('=ATI.CHANGE("INVESTMENT","CN","3D printing",2013,2018)')).toBe(82);
  });

  it("gives -1 for what fell to nothing", () => {
    expect([2019, 2020].map((year) => raw("pct-applications", "PATENTS", "ALL", "AE", year))).toEqual([5, 0]);
    expect(only('=ATI.CHANGE("PATENTS","AE","ALL",2019,2020,"percent","pct-applications")')).toBe(-1);
    expect(only('=ATI.CHANGE("PATENTS","AE","ALL",2019,2020,"annual","pct-applications")')).toBe(-1);
  });

  it.each(["difference", "percent", "annual"])(
    "is #N/A across a break, with its reason, in mode %s",
    (mode) => {
      expect(textOf(`=ATI.CHANGE("EXPORTS","KR","Photonics",2021,2022,"${mode}")`)).toMatch(
        /^#N\/A trade-baci-hs4 breaks in 2022.*HS 9013 lost flat-panel displays/,
      );
      expect(textOf(`=ATI.CHANGE("EXPORTS","KR","HS:9013",2018,2023,"${mode}")`)).toMatch(
        /^#N\/A .*breaks in 2022/,
      );
    },
  );

  it("compares years on one side of a break, and other codes across it", () => {
    const photonics = ["9001", "9002", "9013"];
    const exported = (codes: readonly string[], year: number): number =>
      total("trade-baci-hs4", "EXPORTS", codes, "KR", year) / 1e6;
    expect(only('=ATI.CHANGE("EXPORTS","KR","Photonics",2022,2023)')).toBeCloseTo(
      exported(photonics, 2023) - exported(photonics, 2022),
      5,
    );
    expect(only('=ATI.CHANGE("EXPORTS","KR","Photonics",2018,2021)')).toBeCloseTo(
      exported(photonics, 2021) - exported(photonics, 2018),
      5,
    );
    expect(only('=ATI.CHANGE("EXPORTS","KR","HS:9001",2021,2022)')).toBeCloseTo(
      exported(["9001"], 2022) - exported(["9001"], 2021),
      5,
    );
  });

  it("is #N/A with the reason where one of the years has no figure", () => {
    expect(textOf('=ATI.CHANGE("SHARE","KR","AI",1990,2018)')).toMatch(
      /^#N\/A uspto-patents covers 1998 to 2020, not 1990/,
    );
    expect(textOf('=ATI.CHANGE("SHARE","KR","Blockchain",2010,2018)')).toMatch(/^#N\/A /);
  });

  it("lays areas, technologies and years together and keeps blanks quiet", () => {
    expect(spillOf("CHANGE", "PATENTS", [["KR"], [""]], "AI", [[2010, "", 2018]], 2020)).toEqual([
      [expect.any(Number), "", expect.any(Number)],
      ["", "", ""],
    ]);
    const matrix = spill('=ATI.CHANGE("PATENTS",{"KR";"JP"},"AI",{2010,2015},2020)');
    expect(matrix[0]![0]).toBe(patents(USPTO, ["6"], "KR", 2020) - patents(USPTO, ["6"], "KR", 2010));
  });

  it("finds modes in any spelling and names those it knows", () => {
    expect(only('=ATI.CHANGE("PATENTS","KR","AI",2010,2018,"Per-cent")')).toBe(
      only('=ATI.CHANGE("PATENTS","KR","AI",2010,2018,"percent")'),
    );
    expect(textOf('=ATI.CHANGE("PATENTS","KR","AI",2010,2018,"anual")')).toMatch(
      /^#VALUE! .*Did you mean "annual"/,
    );
    expect(textOf('=ATI.CHANGE("PATENTS","KR","AI",2010,2018,"xyzzyplugh")')).toMatch(
      /^#VALUE! .*difference, percent, annual/,
    );
  });

  it("needs the year to start from", () => {
    expect(spillOf("CHANGE", "PATENTS", "KR", "AI", null, 2018)).toEqual([
      [expect.stringMatching(/^#VALUE! No year/)],
    ]);
  });
});
