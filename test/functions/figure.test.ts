import { indicatorOf } from "../../src/core/catalogue/indicators";
import { lowerFirst } from "../../src/core/words/first-letter";
import { raw } from "../core/raw-figures";
import { setOf } from "../core/report/judge";
import { technologyNames } from "../core/report/raw-report";
import { mapped, sourceOf, valuesOver } from "../core/report/raw-values";
import { only, spill, spillOf } from "./shown";

const named = (indicator: string): string => lowerFirst(indicatorOf(indicator).name);

const valueOf = valuesOver(raw);
const INDICATORS = ["SHARE", "RPA", "EXPORTSHARE", "TRADEBALANCE"];
const EU27 = "European Union (27 members since 2020)";

describe.each([1, 2, 3, 4])("FIGURE(%d)", (number) => {
  const indicator = INDICATORS[number - 1]!;
  const years = number % 2 === 1 ? [2017, 2018] : [2018];
  const id = number < 3 ? "uspto-patents" : "trade-baci-hs4";

  it("has technology, a column an area and year, dataset and grade", () => {
    const [header, ...rows] = spill(`=ATI.FIGURE(${number})`);
    expect(header).toEqual([
      "technology",
      ...["South Korea", EU27].flatMap((area) => years.map((year) => `${area} ${year}`)),
      "dataset",
      "grade",
    ]);
    expect(rows.map(([technology]) => technology)).toEqual(
      setOf("*").map((code) => technologyNames.get(code)),
    );
  });

  it("has the values that the raw counts give, and a reason where they give none", () => {
    const rows = spill(`=ATI.FIGURE(${number},,0)`);
    let numbers = 0;
    setOf("*").forEach((technology, at) => {
      const [, ...cells] = rows[at]!;
      const set = mapped(sourceOf(id), technology, indicator);
      expect(cells.slice(-2)).toEqual(set ? [id, set.grade] : ["", "none"]);
      const wanted = ["KR", "EU27_2020"].flatMap((area) => years.map((year) => [area, year] as const));
      wanted.forEach(([area, year], column) => {
        if (set) {
          expect(cells[column]).toBeCloseTo(valueOf(sourceOf(id), indicator, area, technology, year), 9);
          numbers += 1;
        } else {
          const name = technologyNames.get(technology)!;
          expect(cells[column]).toMatch(
            new RegExp(`^#N/A No open dataset has figures of ${named(indicator)} in ${name}: \\w`),
          );
        }
      });
    });
    expect(numbers).toBeGreaterThan(10);
  });

  it("takes other areas, a list or a group", () => {
    const list = spill(`=ATI.FIGURE(${number},{"Japan","US"},1)`);
    expect(list[0]!.slice(1, -2)).toEqual(
      ["Japan", "United States"].flatMap((area) => years.map((year) => `${area} ${year}`)),
    );
    expect(spill(`=ATI.FIGURE(${number},{"JPN";"USA"},1)`)).toEqual(list);
    const at = setOf("*").indexOf("MNE") + 1;
    expect(list[at]![1]).toBeCloseTo(valueOf(sourceOf(id), indicator, "JP", "MNE", years[0]!), 9);
    expect(spill(`=ATI.FIGURE(${number},"G7",0)`)[0]).toHaveLength(1 + 7 * years.length + 2);
  });

  it("has title and source above with 2, and says that it is recomputed", () => {
    const rows = spill(`=ATI.FIGURE(${number})`);
    const [title, source, ...rest] = spill(`=ATI.FIGURE(${number},,2)`);
    expect(rest).toEqual(rows);
    expect(title![0]).toMatch(new RegExp(`^Figure ${number} recomputed from open data: `));
    expect(title![0]).not.toMatch(/the report's figure/i);
    expect(source![0]).toMatch(/ATI edition \d{4}-\d{2}-\d{2} [0-9a-f]{8}$/);
    expect([...title!, ...source!].filter((cell) => cell !== "")).toHaveLength(2);
  });
});

describe("FIGURE(5)", () => {
  const SPLIT = "venture-capital-us-cn-by-technology";
  const years = [2013, 2014, 2015, 2016, 2017, 2018];

  it("has Korea's venture capital by year beside the United States and China, all technologies first", () => {
    const [header, all] = spill("=ATI.FIGURE(5)");
    expect(header!.slice(1, -2)).toEqual(
      ["South Korea", "United States", "China"].flatMap((area) => years.map((year) => `${area} ${year}`)),
    );
    expect(all).toEqual([
      "All technologies",
      ...["KR", "US", "CN"].flatMap((area) =>
        years.map((year) => raw("venture-capital-ncses", "INVESTMENT", "TOTAL", area, year)),
      ),
      "venture-capital-ncses",
      "close",
    ]);
  });

  it("has each vertical of the United States and China, and says why none of Korea", () => {
    const rows = spill("=ATI.FIGURE(5,,0)").slice(1);
    expect(rows).toHaveLength(11);
    for (const [name, ...cells] of rows) {
      const code = [...technologyNames].find(([, each]) => each === name)![0];
      for (const cell of cells.slice(0, 6))
        expect(cell).toMatch(/^#N\/A .*No open source gives venture capital by/);
      expect(cells.slice(6, 18)).toEqual(
        ["US", "CN"].flatMap((area) =>
          years.map((year) => valueOf(sourceOf(SPLIT), "INVESTMENT", area, code, year)),
        ),
      );
      expect(cells.slice(18)).toEqual([SPLIT, mapped(sourceOf(SPLIT), code, "INVESTMENT")!.grade]);
    }
  });

  it("says in its head that Korea's has no open split by technology", () => {
    const [title, note] = spill("=ATI.FIGURE(5,,2)");
    expect(title![0]).toMatch(/^Figure 5 recomputed from open data: venture capital, million USD$/);
    expect(note![0]).toMatch(/^No open source splits Korea's venture capital by technology/);
  });
});

describe("FIGURE(6)", () => {
  it("has AI companies and deals of the United States and China", () => {
    const years = [2014, 2015, 2016, 2017, 2018];
    const id = "ai-companies-deals-us-cn";
    const row = (name: string, series: string): unknown[] => [
      name,
      ...["US", "CN"].flatMap((area) => years.map((year) => raw(id, series, "AI", area, year))),
      id,
      "proxy",
    ];
    const [header, ...rows] = spill("=ATI.FIGURE(6)");
    expect(header!.slice(1, -2)).toEqual(
      ["United States", "China"].flatMap((area) => years.map((year) => `${area} ${year}`)),
    );
    expect(rows).toEqual([row("AI companies", "STARTUPS"), row("AI deals", "FUNDINGROUNDS")]);
  });

  it("gives the reason for Korea, in its head and in each cell", () => {
    const [title, note, , ...rows] = spill('=ATI.FIGURE(6,"KR",2)');
    expect(title![0]).toMatch(/^Figure 6 recomputed from open data: /);
    expect(note![0]).toMatch(/for Korea or any EU member: United States and China only/);
    for (const row of rows) {
      for (const cell of row.slice(1, -2)) expect(cell).toMatch(/^#N\/A .* for South Korea; this one has/);
    }
  });
});

describe("FIGURE", () => {
  it("passes over blanks among the areas, and takes one blank alone for none given", () => {
    expect(spill('=ATI.FIGURE(4,{"KR","","JP"})')).toEqual(spill('=ATI.FIGURE(4,{"KR","JP"})'));
    expect(spillOf("FIGURE", 4, [["", 0, null]])).toEqual([[""]]);
    expect(spillOf("FIGURE", 4, [[""]])).toEqual(spill("=ATI.FIGURE(4)"));
    expect(spillOf("FIGURE", 4, null)).toEqual(spill("=ATI.FIGURE(4)"));
  });

  it("gives the reason for an area that the dataset has not", () => {
    const [row] = spill('=ATI.FIGURE(4,{"KR","EU28"},0)');
    expect(typeof row![1]).toBe("number");
    expect(row![2]).toMatch(/^#N\/A trade-baci-hs4 .*28/);
  });

  it("refuses a number that is no figure, an unknown area and other headers", () => {
    expect(only("=ATI.FIGURE(7)")).toBe("#VALUE! The report has Figures 1 to 6, not 7.");
    expect(only("=ATI.FIGURE(0)")).toMatch(/^#VALUE! .*0/);
    expect(only('=ATI.FIGURE("")')).toBe("#VALUE! No figure given; the report has Figures 1 to 6.");
    expect(only('=ATI.FIGURE("four")')).toMatch(/^#VALUE! number must be a number, not "four"/);
    expect(only('=ATI.FIGURE(4,"Koera")')).toBe('#VALUE! Unknown area "Koera". Did you mean "Korea"?');
    expect(only('=ATI.FIGURE(4,"KR",5)')).toMatch(/^#VALUE! headers must be 0/);
  });
});
