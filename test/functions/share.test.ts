import { allPatents, codesOf, raw, shareOf, sum, patents } from "../core/raw-figures";
import { only, shown, spill, spillOf, textOf } from "./shown";
import { call } from "./formula";

const USPTO = "uspto-patents";
const BIG_DATA = ["6", "7"];

describe("SHARE", () => {
  it("of Korea in Big Data in 2018 is 2,888 of 45,929 patents", () => {
    expect(patents(USPTO, BIG_DATA, "KR", 2018)).toBe(2888);
    expect(patents(USPTO, BIG_DATA, "WORLD", 2018)).toBe(45929);
    expect(only('=ATI.SHARE("KR","Big Data",2018)')).toBeCloseTo(2888 / 45929, 14);
  });

  it("in all technologies is field 0 minus field 99, for area and world alike", () => {
    const expected = allPatents(USPTO, "KR", 2018) / allPatents(USPTO, "WORLD", 2018);
    expect(only('=ATI.SHARE("KR","ALL",2018)')).toBeCloseTo(expected, 14);
    expect(expected).not.toBeCloseTo(shareOf(USPTO, ["0"], "KR", 2018), 14);
  });

  it("in WIPO:0 and WIPO:99 is of the raw fields", () => {
    expect(only('=ATI.SHARE("KR","WIPO:0",2018)')).toBeCloseTo(shareOf(USPTO, ["0"], "KR", 2018), 14);
    expect(only('=ATI.SHARE("KR","WIPO:99",2018)')).toBeCloseTo(shareOf(USPTO, ["99"], "KR", 2018), 14);
  });

  it("of the world is 1", () => {
    expect(only('=ATI.SHARE("World","Photonics",2018)')).toBe(1);
  });

  it("fills a matrix with one call: areas down, technologies across", () => {
    const technologies = ["ROB", "NANO", "MOB"].map((code) => codesOf(code, "patents"));
    const result = spill('=ATI.SHARE({"KR";"JP"},{"Robotics","Nanotechnology","Mobility"},2018)');
    for (const [row, area] of ["KR", "JP"].entries()) {
      for (const [column, codes] of technologies.entries()) {
        expect(result[row]![column]).toBeCloseTo(shareOf(USPTO, codes, area, 2018), 14);
      }
    }
  });

  it("takes the first dataset that holds all codes of the technology, in the order of preference", () => {
    expect(only('=ATI.SHARE("KR","WIPO:8",2018)')).toBeCloseTo(shareOf(USPTO, ["8"], "KR", 2018), 14);
    const pct = shareOf("pct-applications", ["ELECTRICAL"], "KR", 2018);
    expect(only('=ATI.SHARE("KR","PCT:ELECTRICAL",2018)')).toBeCloseTo(pct, 14);
    const ai = shareOf("ai-patents-oecd-ip5", ["AI"], "KR", 2018);
    expect(only('=ATI.SHARE("KR","AI:AI",2018)')).toBeCloseTo(ai, 14);
    // The technology AI is mapped in the first dataset already.
    expect(only('=ATI.SHARE("KR","AI",2018)')).toBeCloseTo(shareOf(USPTO, ["6"], "KR", 2018), 14);
  });

  it("stays with the default dataset where another has the area, and names that other", () => {
    // Luxembourg is in OECD's AI patents alone.
    expect(raw(USPTO, "PATENTS", "6", "LU", 2018)).toBeNaN();
    expect(raw("ai-patents-oecd-ip5", "PATENTS", "AI", "LU", 2018)).toBeGreaterThan(0);
    expect(textOf('=ATI.SHARE("LU","AI",2018)')).toMatch(
      /^#N\/A uspto-patents has no figures of Luxembourg.*"ai-patents-oecd-ip5"/,
    );
  });

  it("obeys a pinned dataset", () => {
    const families = shareOf("patent-families", BIG_DATA, "KR", 2018);
    expect(only('=ATI.SHARE("KR","Big Data",2018,"patent-families")')).toBeCloseTo(families, 14);
    expect((families * 100).toFixed(1)).toBe("10.5");
  });

  it("says why a pinned dataset cannot be obeyed, and which can", () => {
    expect(textOf('=ATI.SHARE("KR","Big Data",2018,"trade-baci-hs4")')).toMatch(
      /^#N\/A .*"trade-baci-hs4" has no SHARE.*"uspto-patents" or "patent-families"/,
    );
    expect(textOf('=ATI.SHARE("KR","Big Data",2018,"pct-applications")')).toMatch(
      /^#N\/A pct-applications has no figures of Big Data.*"uspto-patents"/,
    );
    expect(textOf('=ATI.SHARE("KR","PCT:ELECTRICAL",2018,"uspto-patents")')).toMatch(
      /^#N\/A uspto-patents has no code PCT:ELECTRICAL.*"pct-applications"/,
    );
  });

  it("gives #N/A with the reason where no open source isolates the technology", () => {
    for (const technology of [
      "Blockchain",
      "Cloud Technologies",
      "Security",
      "Augmented and Virtual Reality",
    ]) {
      expect(textOf(`=ATI.SHARE("KR","${technology}",2018)`)).toMatch(
        /^#N\/A .*no field of the 35 isolates it/i,
      );
    }
  });

  it("left without a year, with a null or with latest is of the last complete year", () => {
    const expected = shareOf(USPTO, BIG_DATA, "KR", 2020);
    expect(onlyNumber("KR", "Big Data")).toBeCloseTo(expected, 14);
    expect(onlyNumber("KR", "Big Data", null)).toBeCloseTo(expected, 14);
    expect(only('=ATI.SHARE("KR","Big Data","latest")')).toBeCloseTo(expected, 14);
    expect(only('=ATI.SHARE("KR","Big Data",,"uspto-patents")')).toBeCloseTo(expected, 14);
  });

  it("takes the last complete year of the dataset in the call, later ones only when asked for", () => {
    const ai = (year: number): number => shareOf("ai-patents-oecd-ip5", ["AI"], "KR", year);
    expect(only('=ATI.SHARE("KR","AI",,"ai-patents-oecd-ip5")')).toBeCloseTo(ai(2020), 14);
    expect(only('=ATI.SHARE("KR","AI",2022,"ai-patents-oecd-ip5")')).toBeCloseTo(ai(2022), 14);
  });

  it("gives #N/A with the years covered outside them", () => {
    expect(textOf('=ATI.SHARE("KR","Big Data",1997)')).toMatch(
      /^#N\/A uspto-patents covers 1998 to 2020, not 1997/,
    );
    expect(textOf('=ATI.SHARE("KR","Big Data",2021)')).toMatch(
      /^#N\/A uspto-patents covers 1998 to 2020, not 2021/,
    );
  });

  it.each([["2018.5"], ['"soon"'], ["99999"], ["TRUE"], ["-5"]])("refuses %s for a year", (year) => {
    expect(textOf(`=ATI.SHARE("KR","Big Data",${year})`)).toMatch(/^#VALUE! .* is no year/);
  });

  it("reads a year that is written as a text", () => {
    expect(only('=ATI.SHARE("KR","Big Data","2018")')).toBeCloseTo(2888 / 45929, 14);
  });
});

const onlyNumber = (...args: unknown[]): unknown => shown(call("SHARE", ...args)[0]![0]!);

describe("A blank given to SHARE", () => {
  it.each([
    ["an empty text", ""],
    ["zero", 0],
    ["null", null],
    ["spaces", "  "],
  ])('gives "" in its place: %s', (_, blank) => {
    expect(spillOf("SHARE", [[blank]], "Big Data", 2018)).toEqual([[""]]);
    expect(spillOf("SHARE", "KR", [[blank]], 2018)).toEqual([[""]]);
    expect(spillOf("SHARE", "KR", "Big Data", [[2018, blank]])).toEqual([[expect.any(Number), ""]]);
    const column = spillOf("SHARE", [["KR"], [blank], ["JP"]], "Big Data", 2018);
    expect(column.map(([value]) => typeof value)).toEqual(["number", "string", "number"]);
    expect(column[1]).toEqual([""]);
  });

  it("wins over the other errors of its cell", () => {
    expect(spillOf("SHARE", [["Atlantis"], [""]], [["Big Dta", ""]], 2018)).toEqual([
      [expect.stringMatching(/^#VALUE! /), ""],
      ["", ""],
    ]);
    expect(spillOf("SHARE", "", "Blockchain", "soon")).toEqual([[""]]);
  });

  it("does not win over an unknown dataset or shapes that do not fit, which fail the call", () => {
    expect(spillOf("SHARE", "", "Big Data", 2018, "nonsense")).toEqual([
      [expect.stringMatching(/^#VALUE! Unknown dataset/)],
    ]);
    expect(spillOf("SHARE", [[""], [""]], [["AI"], ["ROB"], ["MNE"]], 2018)).toEqual([
      [expect.stringMatching(/^#VALUE! The shapes do not fit/)],
    ]);
    // Even where every cell is fine but for the dataset, one error is given for the whole call.
    expect(spillOf("SHARE", [["KR"], ["JP"]], "Big Data", 2018, "nonsense")).toHaveLength(1);
  });

  it("as the dataset means none is pinned", () => {
    for (const blank of ["", " ", null, "0", 0]) {
      expect(spillOf("SHARE", "KR", "Big Data", 2018, blank)).toEqual(
        spill('=ATI.SHARE("KR","Big Data",2018)'),
      );
    }
  });
});

describe("A failing cell of a matrix", () => {
  it("carries its own error and leaves the rest", () => {
    const result = spillOf("SHARE", [["KR"], ["Atlantis"]], [["Big Data", "Blockchain"]], 2018);
    expect(result).toEqual([
      [expect.closeTo(2888 / 45929, 12), expect.stringMatching(/^#N\/A /)],
      [expect.stringMatching(/^#VALUE! Unknown area/), expect.stringMatching(/^#VALUE! Unknown area/)],
    ]);
  });
});

describe("Missing and zero", () => {
  it("are apart: a count of zero is a share of zero, no count is #N/A", () => {
    expect(raw("pct-applications", "PATENTS", "ALL", "AE", 2000)).toBe(0);
    expect(only('=ATI.SHARE("AE","ALL",2000,"pct-applications")')).toBe(0);
    expect(raw("trade-baci-hs4", "EXPORTS", "3818", "AZ", 2018)).toBeNaN();
    expect(textOf('=ATI.EXPORTS("AZ","HS:3818",2018)')).toMatch(/^#N\/A /);
  });

  it("hold for sums too: a technology of two codes needs both", () => {
    // Photonics is 9001, 9002 and 9013.
    const parts = (area: string): number[] =>
      ["9001", "9002", "9013"].map((code) => raw("trade-baci-hs4", "EXPORTS", code, area, 2018));
    expect(parts("KR").every((part) => part > 0)).toBe(true);
    expect(only('=ATI.EXPORTS("KR","Photonics",2018)')).toBeCloseTo(sum(parts("KR")) / 1e6, 6);
  });
});
