import { codesOf, raw, shareOf } from "../core/raw-figures";
import { only, spill, spillOf } from "./shown";

const USPTO = "uspto-patents";

describe("TABLE", () => {
  it("has areas down and technologies across, under a header row of names", () => {
    const result = spill('=ATI.TABLE("SHARE",{"KR","JP"},{"BIGDATA";"ROB"},2018)');
    expect(result[0]).toEqual(["area (SHARE, 2018, uspto-patents)", "Big Data", "Robotics"]);
    const rows = [
      ["KR", "South Korea"],
      ["JP", "Japan"],
    ] as const;
    for (const [at, [area, name]] of rows.entries()) {
      const row = result[at + 1]!;
      expect(row).toHaveLength(3);
      expect(row[0]).toBe(name);
      expect(row[1]).toBeCloseTo(shareOf(USPTO, codesOf("BIGDATA", "patents"), area, 2018), 12);
      expect(row[2]).toBeCloseTo(shareOf(USPTO, codesOf("ROB", "patents"), area, 2018), 12);
    }
    expect(result).toHaveLength(3);
  });

  it("leaves the header out with 0, and puts title and source above it with 2", () => {
    const with1 = spill('=ATI.TABLE("SHARE","KR",{"AI","ROB"},2018,1)');
    const with0 = spill('=ATI.TABLE("SHARE","KR",{"AI","ROB"},2018,0)');
    const with2 = spill('=ATI.TABLE("SHARE","KR",{"AI","ROB"},2018,2)');
    expect(spill('=ATI.TABLE("SHARE","KR",{"AI","ROB"},2018)')).toEqual(with1);
    expect(with0).toEqual(with1.slice(1));
    expect(with2.slice(2)).toEqual(with1);
    expect(with2[0]).toEqual([expect.stringMatching(/^Patent share, 2018/), "", ""]);
    expect(with2[1]).toEqual([expect.stringMatching(/^Source: .*uspto-patents/), "", ""]);
  });

  it("equals SHARE cell by cell", () => {
    const areas = ["KR", "JP", "US", "EU27", "CN", "LU"];
    const technologies = ["AI", "ROB", "MNE", "Blockchain", "WIPO:35"];
    const table = spillOf("TABLE", "SHARE", [areas], [technologies], 2018, 0);
    for (const [row, area] of areas.entries()) {
      for (const [column, technology] of technologies.entries()) {
        expect([table[row]![column + 1]]).toEqual(spillOf("SHARE", area, technology, 2018, USPTO)[0]);
      }
    }
  });

  it("reads a block of areas row by row, and a group as its members", () => {
    const result = spillOf(
      "TABLE",
      "SHARE",
      [
        ["KR", "JP"],
        ["NORDIC", "US"],
      ],
      "AI",
      2018,
      0,
    );
    expect(result.map(([name]) => name)).toEqual([
      "South Korea",
      "Japan",
      "Denmark",
      "Finland",
      "Iceland",
      "Norway",
      "Sweden",
      "United States",
    ]);
  });

  it('gives a row or column of "" for a blank in a list', () => {
    expect(spillOf("TABLE", "SHARE", [["KR"], [""], ["JP"]], [["AI", "", "ROB"]], 2018)).toEqual([
      [expect.any(String), "Artificial Intelligence", "", "Robotics"],
      ["South Korea", expect.any(Number), "", expect.any(Number)],
      ["", "", "", ""],
      ["Japan", expect.any(Number), "", expect.any(Number)],
    ]);
  });

  it("is of the latest year where the year was left out or is an empty cell", () => {
    expect(spillOf("TABLE", "SHARE", "KR", "AI", [[""]])).toEqual(spillOf("TABLE", "SHARE", "KR", "AI"));
    expect(spillOf("TABLE", "SHARE", "KR", "AI", null, 0)).toEqual([
      ["South Korea", expect.closeTo(shareOf(USPTO, ["6"], "KR", 2020), 12)],
    ]);
  });

  it("uses one dataset: the first that contains all technologies that any dataset has", () => {
    // AI alone would come from uspto-patents; with OECD's own code of AI, OECD's dataset holds both.
    const result = spill('=ATI.TABLE("SHARE","KR",{"AI","AI:AI"},2018)');
    expect(result[0]![0]).toBe("area (SHARE, 2018, ai-patents-oecd-ip5)");
    const expected = expect.closeTo(shareOf("ai-patents-oecd-ip5", ["AI"], "KR", 2018), 12) as number;
    expect(result[1]).toEqual(["South Korea", expected, expected]);
  });

  it("passes over technologies that no dataset has in that choice", () => {
    const result = spill('=ATI.TABLE("SHARE","KR",{"Blockchain","AI:AI"},2018)');
    expect(result[0]![0]).toContain("ai-patents-oecd-ip5");
    expect(result[1]).toEqual(["South Korea", expect.stringMatching(/^#N\/A /), expect.any(Number)]);
  });

  it("takes the first technology's dataset where none holds all; the others name the dataset to pin", () => {
    const result = spill('=ATI.TABLE("INVESTMENT","US",{"ALL","Cybersecurity"},2018)');
    expect(result[0]![0]).toContain("venture-capital-oecd");
    expect(result[1]).toEqual([
      "United States",
      expect.closeTo(raw("venture-capital-oecd", "INVESTMENT", "TOTAL", "US", 2018), 6),
      expect.stringMatching(/^#N\/A .*Try dataset "venture-capital-us-cn-by-technology"/),
    ]);
    const turned = spill('=ATI.TABLE("INVESTMENT","US",{"Cybersecurity","ALL"},2018)');
    expect(turned[0]![0]).toContain("venture-capital-us-cn-by-technology");
    expect(turned[1]![2]).toMatch(/^#N\/A .*"venture-capital-oecd" or "venture-capital-ncses"/);
  });

  it("obeys a pinned dataset", () => {
    const result = spill('=ATI.TABLE("SHARE","KR","AI",2018,1,"patent-families")');
    expect(result[0]![0]).toContain("patent-families");
    expect(result[1]![1]).toBeCloseTo(shareOf("patent-families", ["6"], "KR", 2018), 12);
  });

  it("shows unknown names in their header and cells, and leaves the rest", () => {
    const result = spill('=ATI.TABLE("SHARE",{"KR";"Atlantis"},{"AI","Big Dta"},2018)');
    expect(result[0]![2]).toMatch(/^#VALUE! Unknown technology/);
    expect(result[1]).toEqual([
      "South Korea",
      expect.any(Number),
      expect.stringMatching(/^#VALUE! Unknown tech/),
    ]);
    expect(result[2]!.slice(0, 2)).toEqual([
      expect.stringMatching(/^#VALUE! Unknown area/),
      expect.stringMatching(/^#VALUE! Unknown area/),
    ]);
  });

  it("fails as a whole on an unknown dataset or indicator", () => {
    expect(only('=ATI.TABLE("SHARE","KR","AI",2018,1,"nonsense")')).toMatch(/^#VALUE! Unknown dataset/);
    expect(only('=ATI.TABLE("SHAREE","KR","AI",2018)')).toMatch(/^#VALUE! Unknown indicator "SHAREE"/);
  });

  it("has one column of a context indicator for each technology it is given", () => {
    expect(spill('=ATI.TABLE("GERD","KR","ALL",2018,0)')).toEqual([
      ["South Korea", expect.closeTo(raw("context-indicators", "GERD", "", "KR", 2018), 8)],
    ]);
  });

  it("answers for as many areas as a sheet may list", () => {
    const many = Array.from({ length: 150_000 }, () => ["KR"]);
    const result = spillOf("TABLE", "SHARE", many, "AI", 2018, 0);
    expect(result).toHaveLength(150_000);
    expect(result[149_999]).toEqual(["South Korea", expect.any(Number)]);
  });

  it("refuses more cells than Excel takes from a function", () => {
    const many = Array.from({ length: 1500 }, () => ["KR"]);
    const across = [Array.from({ length: 1500 }, () => "AI")];
    const [first = []] = spillOf("TABLE", "SHARE", many, across, 2018, 0);
    expect(first[0]).toMatch(/^#VALUE! .*cells/);
  });
});
