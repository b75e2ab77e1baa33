import { areasIn, raw, rpaOf, shareOf, yearsIn } from "../core/raw-figures";
import { only, spill, spillOf, textOf } from "./shown";

const context = (series: string, area: string, year: number): number =>
  raw("context-indicators", series, "", area, year);

describe("VALUE", () => {
  it("gives an indicator of a whole country, whose technology is ignored", () => {
    const gerd = context("GERD", "KR", 2018);
    for (const technology of ["", '"ALL"', '"Big Data"', '"nonsense"']) {
      expect(only(`=ATI.VALUE("GERD","KR",${technology},2018)`)).toBeCloseTo(gerd, 8);
    }
    expect(spillOf("VALUE", "GERD", "KR", [[""]], 2018)).toEqual([[expect.closeTo(gerd, 8)]]);
  });

  it("holds the two series of R&D expenditure apart", () => {
    expect(only('=ATI.VALUE("GERDNCSES","KR",,2021)')).toBeCloseTo(context("GERDNCSES", "KR", 2021), 8);
    expect(only('=ATI.VALUE("INVESTMENTGDP","KR",,2018)')).toBeCloseTo(
      raw("venture-capital-oecd", "INVESTMENTGDP", "TOTAL", "KR", 2018),
      12,
    );
  });

  it("gives any indicator by name, and several at a time", () => {
    expect(spill('=ATI.VALUE({"Patent share";"specialisation"},"KR","Semiconductors",2018)')).toEqual([
      [expect.closeTo(shareOf("uspto-patents", ["8"], "KR", 2018), 12)],
      [expect.closeTo(rpaOf("uspto-patents", ["8"], "KR", 2018), 8)],
    ]);
  });

  it("gives companies and deals", () => {
    for (const [indicator, area] of [
      ["STARTUPS", "US"],
      ["FUNDINGROUNDS", "CN"],
    ] as const) {
      expect(only(`=ATI.VALUE("${indicator}","${area}","AI",2018)`)).toBe(
        raw("ai-companies-deals-us-cn", indicator, "AI", area, 2018),
      );
    }
    expect(textOf('=ATI.VALUE("STARTUPS","KR","AI",2018)')).toMatch(
      /^#N\/A .*No open source gives start-ups.*South Korea/,
    );
    expect(textOf('=ATI.VALUE("STARTUPS","US",,2018)')).toMatch(/^#N\/A /);
  });

  it("gives value added and exports of goods, of all industries where the technology is left out", () => {
    const of = (series: string, code: string): number =>
      raw("kti-value-added-exports", series, code, "KR", 2018);
    expect(only('=ATI.VALUE("VALUEADDED","KR",,2018)')).toBe(of("VALUEADDED", "All industries"));
    expect(only('=ATI.VALUE("GOODSEXPORTS","KR",,2018)')).toBe(of("GOODSEXPORTS", "All industries"));
    expect(only('=ATI.VALUE("VALUEADDED","KR","Scientific R&D",2018)')).toBe(
      of("VALUEADDED", "Scientific R&D"),
    );
    expect(only('=ATI.VALUE("VALUEADDED","KR","VA:Scientific R&D",2018)')).toBe(
      of("VALUEADDED", "Scientific R&D"),
    );
  });

  it("finds a name that two kinds of codes share among the indicator's own", () => {
    // "Manufacturing" is a vertical; "All manufacturing" an industry.
    expect(only('=ATI.VALUE("INVESTMENT","US","Manufacturing",2018)')).toBe(
      raw("venture-capital-us-cn-by-technology", "INVESTMENT", "Manufacturing", "US", 2018),
    );
  });

  it('leaves a blank area, or a blank technology among several, "", even beside an unknown indicator', () => {
    expect(spillOf("VALUE", [["nonsense"], ["SHARE"]], [["", "KR"]], "Big Data", 2018)).toEqual([
      ["", expect.stringMatching(/^#VALUE! Unknown indicator/)],
      ["", expect.closeTo(2888 / 45929, 12)],
    ]);
    expect(spillOf("VALUE", "nonsense", "KR", [["", "AI"]], 2018)).toEqual([
      ["", expect.stringMatching(/^#VALUE! Unknown indicator/)],
    ]);
  });

  it("needs an indicator", () => {
    expect(textOf('=ATI.VALUE("","KR","Big Data",2018)')).toMatch(/^#VALUE! No indicator/);
    expect(spillOf("VALUE", null, "KR")).toEqual([[expect.stringMatching(/^#VALUE! No indicators given/)]]);
  });

  it("takes for each context indicator its own last well-filled year", () => {
    expect(only('=ATI.VALUE("RENEWABLES","KR")')).toBeCloseTo(
      context("RENEWABLES", "KR", lastFull("RENEWABLES")),
      8,
    );
    expect(only('=ATI.VALUE("AIARTICLES","KR")')).toBe(context("AIARTICLES", "KR", lastFull("AIARTICLES")));
  });
});

/** The last year with at least 80 % as many areas as the fullest. */
function lastFull(series: string): number {
  const counts = yearsIn("context-indicators").map(
    (year) =>
      areasIn("context-indicators").filter((area) => !Number.isNaN(context(series, area, year))).length,
  );
  const most = Math.max(...counts);
  return yearsIn("context-indicators")[counts.map((count) => count >= 0.8 * most).lastIndexOf(true)]!;
}
