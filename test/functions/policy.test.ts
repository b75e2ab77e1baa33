import { partsOf, rawFootnotes, rawPolicies } from "../core/report/raw-report";
import { only, onlyOf } from "./shown";

describe("POLICY", () => {
  it("gives the body of a policy by title or id, in any spelling", () => {
    expect(only('=ATI.POLICY("5G+ Strategy, Ministry of Science and ICT")')).toBe(
      "Ministry of Science and ICT",
    );
    expect(only('=ATI.POLICY("p05")')).toBe("Ministry of Science and ICT");
    expect(only('=ATI.POLICY("5g strategy")')).toBe("Ministry of Science and ICT");
    expect(only('=ATI.POLICY("dígital NEW-deal")')).toBe("Korea / the government");
  });

  it("gives any other field", () => {
    expect(only('=ATI.POLICY("P01","KRW")')).toBe(114_100_000_000_000);
    expect(only('=ATI.POLICY("P01","eur as printed")')).toBe("84.5 m");
    expect(only('=ATI.POLICY("P01","EUR corrected")')).toBe(84_500);
    expect(only('=ATI.POLICY("P01","basis")')).toBe("treasury");
    expect(only('=ATI.POLICY("P02","basis")')).toBe("total");
    expect(only('=ATI.POLICY("P02","parent")')).toBe("P01");
    expect(only('=ATI.POLICY("P08","year in text")')).toBe("June 2014 (introduced); 2017 (revised)");
    expect(only('=ATI.POLICY("B12","table")')).toBe("text only");
  });

  it.each([
    ["P02", 43_200],
    ["P03", 54_500],
    ["P11", 29_000],
    ["P13", 1300],
    ["P14", 2200],
    ["P15", 800],
    ["B03", 3300],
    ["B13", 231],
    ["B14", 452],
  ])("gives %s at its right magnitude: %d million", (id, million) => {
    expect(onlyOf("POLICY", id, "EUR corrected")).toBe(million);
  });

  it("gives the sources as addresses that can be opened, or as they are printed", () => {
    for (const { id, footnotes } of rawPolicies) {
      const numbers = partsOf(footnotes);
      const sources = String(onlyOf("POLICY", id, "sources"));
      if (numbers.length === 0) {
        expect(sources).toMatch(/^#N\/A The report gives no sources of /);
        continue;
      }
      for (const number of numbers) {
        const { text, url } = rawFootnotes.find((footnote) => footnote.number === number)!;
        expect(sources.split("; ")).toContain(url === "" ? text : url);
        if (url !== "") expect(new URL(url).href).toBe(url);
      }
    }
  });

  it("says with #N/A that the report gives nothing", () => {
    expect(only('=ATI.POLICY("P09")')).toBe(
      '#N/A The report gives no body of "Creative economy action plan".',
    );
    expect(only('=ATI.POLICY("B01","KRW")')).toBe(
      '#N/A The report gives no KRW of "The Stronger Safety Net".',
    );
  });

  it("refuses an unknown policy or field with the nearest", () => {
    expect(only('=ATI.POLICY("Digital New Dael")')).toBe(
      '#VALUE! Unknown policy "Digital New Dael". Did you mean "Digital New Deal"?',
    );
    expect(only('=ATI.POLICY("P01","fundng")')).toMatch(
      /^#VALUE! Unknown \w+ "fundng"\. Did you mean "funding"\?$/,
    );
    expect(only('=ATI.POLICY("")')).toMatch(/^#VALUE! No policy given/);
  });
});
