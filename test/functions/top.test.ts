import { countriesIn, isCountry, patents, raw, shareOf, total } from "../core/raw-figures";
import { only, spill, spillOf, textOf } from "./shown";

const USPTO = "uspto-patents";

/** Countries with at least so many patents in the codes, most first. */
const leaders = (codes: readonly string[], year: number, least = 20): [string, number][] =>
  countriesIn(USPTO)
    .map((area): [string, number] => [area, patents(USPTO, codes, area, year)])
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1]);

describe("TOP", () => {
  it("gives rank, code, name and value of the leading countries", () => {
    const expected = leaders(["6", "7"], 2018).slice(0, 3);
    const result = spill('=ATI.TOP("SHARE","Big Data",3,2018,0)');
    expect(result.map(([rank, code]) => [rank, code])).toEqual(expected.map(([area], at) => [at + 1, area]));
    for (const [, code, , value] of result) {
      expect(value).toBeCloseTo(shareOf(USPTO, ["6", "7"], String(code), 2018), 12);
    }
    expect(result[0]![2]).toBe("United States");
  });

  it("says in its header how many take part, of which dataset and year", () => {
    const count = leaders(["6", "7"], 2018).length;
    const [header] = spill('=ATI.TOP("SHARE","Big Data",3,2018)');
    expect(header).toEqual([`rank (of ${count})`, "code", "name", "value (SHARE, 2018, uspto-patents)"]);
    const with2 = spill('=ATI.TOP("SHARE","Big Data",3,2018,2)');
    expect(with2[0]).toEqual([expect.stringContaining(`the first 3 of ${count} countries`), "", "", ""]);
    expect(with2[1]).toEqual([expect.stringMatching(/^Source: .*uspto-patents/), "", "", ""]);
    expect(with2[2]).toEqual(header);
    expect(with2).toHaveLength(6);
  });

  it("gives ten where n is left out, and all where n is more than there are", () => {
    expect(spill('=ATI.TOP("SHARE","Big Data",,2018,0)')).toHaveLength(10);
    expect(spill('=ATI.TOP("SHARE","Big Data",999,2018,0)')).toHaveLength(leaders(["6", "7"], 2018).length);
  });

  it("takes the minimum given instead of 20 patents", () => {
    for (const least of [0, 1, 100]) {
      const result = spill(`=ATI.TOP("PATENTS","Nanotechnology",999,2018,0,,${least})`);
      expect(result.map((row) => row[3])).toEqual(leaders(["22"], 2018, least).map(([, count]) => count));
    }
    expect(spill('=ATI.TOP("PATENTS","Nanotechnology",999,2018,0)')).toHaveLength(
      leaders(["22"], 2018).length,
    );
  });

  it("ranks countries alone: neither aggregate nor rest of the world", () => {
    const result = spill('=ATI.TOP("EXPORTS","MNE",999,2018,0,,0)');
    expect(result.every(([, code]) => isCountry(String(code)))).toBe(true);
    const expected = countriesIn("trade-baci-hs4").filter(
      (area) => !Number.isNaN(total("trade-baci-hs4", "EXPORTS", ["8541", "8542"], area, 2018)),
    );
    expect(result).toHaveLength(expected.length);
  });

  it("shares the better place among equal values and agrees with RANK", () => {
    const result = spill('=ATI.TOP("PATENTS","ALL",999,2018,0,"pct-applications",0)');
    const values = result.map((row) => Number(row[3]));
    expect(new Set(values).size).toBeLessThan(values.length);
    expect(result.map(([rank]) => rank)).toEqual(values.map((value) => values.indexOf(value) + 1));
    const ranks = spillOf(
      "RANK",
      "PATENTS",
      result.map(([, code]) => [code]),
      "ALL",
      2018,
      "pct-applications",
      0,
    );
    expect(ranks).toEqual(result.map(([rank]) => [rank]));
  });

  it("takes the last complete year where none is given, and one dataset", () => {
    const [header] = spill('=ATI.TOP("SHARE","AI:AI",1)');
    expect(header![3]).toBe("value (SHARE, 2020, ai-patents-oecd-ip5)");
    expect(spill('=ATI.TOP("GERD",,1)')[0]![3]).toMatch(/^value \(GERD, 20\d\d, context-indicators\)$/);
  });

  it("gives values in the indicator's unit", () => {
    const [[, code, , value]] = spill('=ATI.TOP("EXPORTS","HS:8542",1,2018,0)') as [
      [number, string, string, number],
    ];
    expect(value).toBeCloseTo(raw("trade-baci-hs4", "EXPORTS", "8542", code, 2018) / 1e6, 5);
  });

  it('gives "" for an empty technology, and the latest year for an empty one', () => {
    expect(spillOf("TOP", "SHARE", [[""]])).toEqual([[""]]);
    expect(spillOf("TOP", "SHARE", "AI", 3, [[""]])).toEqual(spillOf("TOP", "SHARE", "AI", 3));
  });

  it.each(["0", "-1", "2.5", '"many"'])("refuses %s for n", (n) => {
    expect(only(`=ATI.TOP("SHARE","AI",${n})`)).toMatch(/^#VALUE! n must be/);
  });

  it("is #N/A where nobody can be ranked", () => {
    expect(textOf('=ATI.TOP("SHARE","AI",3,1990)')).toMatch(/^#N\/A No country can be ranked/);
    expect(textOf('=ATI.TOP("SHARE","Blockchain")')).toMatch(/^#N\/A /);
  });
});
