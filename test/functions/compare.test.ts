import { raw, shareOf } from "../core/raw-figures";
import { only, spill, spillOf, textOf } from "./shown";

describe("COMPARE", () => {
  it("has a row for each dataset: dataset, value, year, grade, what it measures", () => {
    const result = spill('=ATI.COMPARE("SHARE","KR","AI",2018)');
    expect(result[0]).toEqual(["dataset", "value", "year", "grade", "measures"]);
    expect(result.slice(1)).toEqual([
      [
        "uspto-patents",
        expect.closeTo(shareOf("uspto-patents", ["6"], "KR", 2018), 12),
        2018,
        "broader",
        expect.stringMatching(/^utility patents granted/),
      ],
      [
        "patent-families",
        expect.closeTo(shareOf("patent-families", ["6"], "KR", 2018), 12),
        2018,
        "broader",
        expect.stringMatching(/first grant in any office/),
      ],
      [
        "ai-patents-oecd-ip5",
        expect.closeTo(shareOf("ai-patents-oecd-ip5", ["AI"], "KR", 2018), 12),
        2018,
        "close",
        expect.stringMatching(/IP5/),
      ],
    ]);
  });

  it("says in which datasets China includes Hong Kong", () => {
    const rows = spill('=ATI.COMPARE("SHARE","CN","AI",2018,0)');
    const isTold = rows.map(([dataset, , , , measures]) => [
      dataset,
      String(measures).includes("; China includes Hong Kong"),
    ]);
    expect(isTold.slice(0, 2)).toEqual([
      ["uspto-patents", true],
      ["patent-families", true],
    ]);
    // OECD counts Hong Kong apart.
    expect(isTold).toContainEqual(["ai-patents-oecd-ip5", false]);
  });

  it("takes for each dataset its own last complete year where none is given", () => {
    const rows = spill('=ATI.COMPARE("INVESTMENT","KR","ALL",,0)');
    expect(rows.map(([dataset, value, year]) => [dataset, value, year])).toEqual([
      [
        "venture-capital-oecd",
        expect.closeTo(raw("venture-capital-oecd", "INVESTMENT", "TOTAL", "KR", 2024), 6),
        2024,
      ],
      ["venture-capital-ncses", raw("venture-capital-ncses", "INVESTMENT", "TOTAL", "KR", 2018), 2018],
      // The newer edition has no Korea.
      ["venture-capital-ncses-2024", expect.stringMatching(/^#N\/A .*no figures of South Korea/), 2022],
    ]);
    expect(spill('=ATI.COMPARE("SHARE","KR","ALL",,0)').map(([dataset, , year]) => [dataset, year])).toEqual([
      ["uspto-patents", 2020],
      ["patent-families", 2020],
      ["pct-applications", 2022],
      // The edition of 2024 ends with 2022.
      ["uspto-patents-2024", 2022],
    ]);
  });

  it("leaves the header out with 0, and puts title and source above it with 2", () => {
    const with1 = spill('=ATI.COMPARE("SHARE","KR","AI",2018,1)');
    const with2 = spill('=ATI.COMPARE("SHARE","KR","AI",2018,2)');
    expect(spill('=ATI.COMPARE("SHARE","KR","AI",2018,0)')).toEqual(with1.slice(1));
    expect(with2.slice(2)).toEqual(with1);
    expect(with2[0]![0]).toMatch(/^Patent share of South Korea: Artificial Intelligence/);
    expect(with2[1]![0]).toMatch(/^Source: /);
  });

  it("carries the error of a dataset without the figure in its cell", () => {
    const rows = spill('=ATI.COMPARE("INVESTMENT","CN","ALL",2018,0)');
    expect(rows.map(([dataset, value]) => [dataset, value])).toEqual([
      ["venture-capital-oecd", expect.stringMatching(/^#N\/A /)],
      ["venture-capital-ncses", raw("venture-capital-ncses", "INVESTMENT", "TOTAL", "CN", 2018)],
      ["venture-capital-ncses-2024", raw("venture-capital-ncses-2024", "INVESTMENT", "TOTAL", "CN", 2018)],
    ]);
  });

  it("is #N/A with the reason where no dataset has the technology", () => {
    expect(textOf('=ATI.COMPARE("SHARE","KR","Blockchain",2018)')).toMatch(/^#N\/A /);
  });

  it("refuses a group, a list and unknown names, and leaves blanks quiet", () => {
    expect(only('=ATI.COMPARE("SHARE","G7","AI")')).toMatch(/^#VALUE! "G7" is a group/);
    expect(spillOf("COMPARE", "SHARE", [["KR", "JP"]], "AI")).toEqual([
      [expect.stringMatching(/^#VALUE! One area/)],
    ]);
    expect(only('=ATI.COMPARE("SHARE","Koera","AI")')).toMatch(/^#VALUE! Unknown area/);
    for (const args of [
      ["", "AI"],
      ["KR", ""],
    ]) {
      expect(spillOf("COMPARE", "SHARE", ...args.map((arg) => [[arg]]))).toEqual([[""]]);
    }
  });
});
