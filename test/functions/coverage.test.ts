import { indicators } from "../../src/core/catalogue/indicators";
import { ALL, ownCodes, technologies } from "../../src/core/catalogue/technologies";
import { areasIn, raw, yearsIn } from "../core/raw-figures";
import { only, spill, spillOf, textOf } from "./shown";

/** Areas with the first and last year and the number of years that a row of the CSV has. */
function covered(dataset: string, series: string, code: string): unknown[][] {
  return [...areasIn(dataset)].sort().flatMap((area) => {
    const years = yearsIn(dataset).filter((year) => !Number.isNaN(raw(dataset, series, code, area, year)));
    return years.length === 0 ? [] : [[area, years[0], years[years.length - 1], years.length]];
  });
}

describe("COVERAGE", () => {
  it("has area code, first year, last year and years with a figure", () => {
    const result = spill('=ATI.COVERAGE("GERD")');
    expect(result[0]).toEqual(["area", "first year", "last year", "years"]);
    expect(result.slice(1)).toEqual(covered("context-indicators", "GERD", ""));
    expect(result.length).toBeGreaterThan(100);
  });

  it("counts years with gaps as what they are", () => {
    const korea = spill('=ATI.COVERAGE("GERDNCSES",,,0)').find(([area]) => area === "KR");
    expect(korea).toEqual(["KR", 2000, 2021, 3]);
    expect(covered("context-indicators", "GERDNCSES", "")).toContainEqual(["KR", 2000, 2021, 3]);
  });

  it("takes ALL where the technology is left out, and a pinned dataset", () => {
    expect(spill('=ATI.COVERAGE("INVESTMENT",,,0)')).toEqual(
      covered("venture-capital-oecd", "INVESTMENT", "TOTAL"),
    );
    expect(spill('=ATI.COVERAGE("INVESTMENT",,"venture-capital-ncses",0)')).toEqual(
      covered("venture-capital-ncses", "INVESTMENT", "TOTAL"),
    );
  });

  it("of companies is the United States and China", () => {
    expect(spill('=ATI.COVERAGE("STARTUPS","AI",,0)')).toEqual([
      ["CN", 2014, 2018, 5],
      ["US", 2014, 2018, 5],
    ]);
  });

  it("puts title and source above the header with 2", () => {
    const with2 = spill('=ATI.COVERAGE("STARTUPS","AI",,2)');
    expect(with2[0]![0]).toMatch(/^Coverage of .*ai-companies-deals-us-cn/);
    expect(with2[1]![0]).toMatch(/^Source: /);
    expect(with2.slice(2)).toEqual(spill('=ATI.COVERAGE("STARTUPS","AI")'));
  });

  it("is #N/A with the reason where the dataset has no figure at all, with a header or without", () => {
    const industry = "VA:Software publishing";
    expect(covered("kti-value-added-exports", "GOODSEXPORTS", "Software publishing")).toEqual([]);
    for (const headers of [0, 1, 2]) {
      expect(spillOf("COVERAGE", "GOODSEXPORTS", industry, null, headers)).toEqual([
        [
          "#N/A kti-value-added-exports has no figure of exports of goods by industry in Software publishing for any area or year.",
        ],
      ]);
    }
  });

  it("is empty for nothing that can be asked", () => {
    for (const indicator of indicators) {
      const codes = indicator.context ? [ALL] : [...technologies, ALL, ...ownCodes];
      for (const { code } of codes)
        expect(spillOf("COVERAGE", indicator.code, code, null, 0)[0]![0]).toBeDefined();
    }
  });

  it("is #N/A with the reason where there is none, and of all technologies for a blank", () => {
    expect(textOf('=ATI.COVERAGE("SHARE","Blockchain")')).toMatch(/^#N\/A /);
    expect(spillOf("COVERAGE", "SHARE", [[""]])).toEqual(spillOf("COVERAGE", "SHARE"));
    expect(only('=ATI.COVERAGE("nonsense")')).toMatch(/^#VALUE! /);
  });
});
