import { areasIn, countriesIn, isCountry, patents, raw, shareOf, total } from "../core/raw-figures";
import { only, spill, spillOf, textOf } from "./shown";

const USPTO = "uspto-patents";
const BACI = "trade-baci-hs4";

/** Place among countries by counting those with more. */
const placeOf = (value: number, others: readonly number[]): number =>
  others.filter((other) => other > value).length + 1;

describe("RANK", () => {
  it("counts the countries with more, among those with at least 20 patents in the same codes and year", () => {
    const countries = countriesIn(USPTO).filter((area) => patents(USPTO, ["22"], area, 2018) >= 20);
    expect(countries.length).toBeGreaterThan(3);
    expect(countries.length).toBeLessThan(countriesIn(USPTO).length);
    const shares = countries.map((area) => shareOf(USPTO, ["22"], area, 2018));
    for (const [at, area] of countries.entries()) {
      expect(only(`=ATI.RANK("SHARE","${area}","Nanotechnology",2018)`)).toBe(placeOf(shares[at]!, shares));
    }
  });

  it("applies the minimum to specialisation, which small counts would lead", () => {
    const of = (area: string): number =>
      patents(USPTO, ["22"], area, 2018) /
      (raw(USPTO, "PATENTS", "0", area, 2018) - raw(USPTO, "PATENTS", "99", area, 2018));
    const ranked = countriesIn(USPTO).filter((area) => patents(USPTO, ["22"], area, 2018) >= 20);
    expect(only('=ATI.RANK("RPA","KR","Nanotechnology",2018)')).toBe(placeOf(of("KR"), ranked.map(of)));
    const all = countriesIn(USPTO).map(of);
    expect(only('=ATI.RANK("RPA","KR","Nanotechnology",2018,,0)')).toBe(placeOf(of("KR"), all));
  });

  it("has no place for a country too small to be ranked, and says how many patents it has", () => {
    const small = countriesIn(USPTO).find((area) => {
      const count = patents(USPTO, ["22"], area, 2018);
      return count > 0 && count < 20;
    })!;
    const count = patents(USPTO, ["22"], small, 2018);
    expect(textOf(`=ATI.RANK("SHARE","${small}","Nanotechnology",2018)`)).toMatch(
      new RegExp(`^#N/A .*too small to be ranked.*${count} patents, fewer than the 20`),
    );
    expect(typeof only(`=ATI.RANK("SHARE","${small}","Nanotechnology",2018,,${count})`)).toBe("number");
    expect(textOf(`=ATI.RANK("SHARE","${small}","Nanotechnology",2018,,${count + 1})`)).toMatch(/^#N\/A /);
  });

  describe("of exports of the user's own", () => {
    const asked = (own: string, minimum = ""): string =>
      textOf(`=ATI.RANK("EXPORTS","KR","AI",2018,,${minimum},${own})`);

    it("has no minimum where there is nothing to tell sizes by", () => {
      const alone = '{"area","technology","year","exports";"KR","AI",2018,12;"JP","AI",2018,48}';
      expect([asked(alone), asked(alone, "0")]).toEqual(["2", "2"]);
      expect(asked(alone, "0.01")).toMatch(/^#VALUE! Exports is ranked without a minimum/);
      const league = `=ATI.TOP("EXPORTS","AI",5,2018,0,,,${alone})`;
      expect(spill(league).map(([place, code]) => [place, code])).toEqual([
        [1, "JP"],
        [2, "KR"],
      ]);
    });

    it("says whose size cannot be told, and ranks it where no minimum is asked for", () => {
      const half =
        '{"area","technology","year","exports","imports";"KR","AI",2018,12,"";"JP","AI",2018,48,20;"World","AI",2018,90,90}';
      expect(asked(half)).toMatch(/^#N\/A How large South Korea is cannot be told: .* give 0 as minimum/);
      expect(asked(half, "0")).toBe("2");
    });
  });

  it("shares the better place: 1, 2, 2, 4", () => {
    // Counts of PCT applications tie often; 0 as minimum ranks all.
    const dataset = "pct-applications";
    const counts = countriesIn(dataset)
      .map((area) => [area, raw(dataset, "PATENTS", "ALL", area, 2018)] as const)
      .filter(([, count]) => !Number.isNaN(count));
    const tied = counts.filter(([, count]) => counts.filter(([, other]) => other === count).length > 1);
    expect(tied.length).toBeGreaterThan(1);
    const values = counts.map(([, count]) => count);
    const ranks = spillOf(
      "RANK",
      "PATENTS",
      counts.map(([area]) => [area]),
      "ALL",
      2018,
      dataset,
      0,
    );
    expect(ranks).toEqual(counts.map(([, count]) => [placeOf(count, values)]));
  });

  it("in trade leaves out those with less than 0.001 of the world's exports plus imports in the group", () => {
    const codes = ["8541", "8542"];
    const traded = (area: string): number =>
      total(BACI, "EXPORTS", codes, area, 2018) + total(BACI, "IMPORTS", codes, area, 2018);
    const part = (area: string): number => traded(area) / traded("WORLD");
    const ranked = countriesIn(BACI).filter((area) => part(area) >= 0.001);
    const balance = (area: string): number =>
      (2 * total(BACI, "EXPORTS", codes, area, 2018)) / traded(area) - 1;
    expect(ranked.length).toBeLessThan(countriesIn(BACI).length);
    for (const area of ["KR", "US", "VN"]) {
      expect(only(`=ATI.RANK("TRADEBALANCE","${area}","MNE",2018)`)).toBe(
        placeOf(balance(area), ranked.map(balance)),
      );
    }
    const small = countriesIn(BACI).find((area) => part(area) < 0.001 && part(area) > 0)!;
    expect(textOf(`=ATI.RANK("TRADEBALANCE","${small}","MNE",2018)`)).toMatch(
      /^#N\/A .*too small to be ranked.*exports plus imports/,
    );
  });

  it("has no minimum for other indicators", () => {
    const dataset = "venture-capital-oecd";
    const values = countriesIn(dataset)
      .map((area) => raw(dataset, "INVESTMENT", "TOTAL", area, 2018))
      .filter((value) => !Number.isNaN(value));
    const least = Math.min(...values);
    const last = countriesIn(dataset).find(
      (area) => raw(dataset, "INVESTMENT", "TOTAL", area, 2018) === least,
    )!;
    expect(only(`=ATI.RANK("INVESTMENT","${last}",,2018)`)).toBe(placeOf(least, values));
    expect(textOf('=ATI.RANK("INVESTMENT","KR",,2018,,50)')).toMatch(/^#VALUE! .*without a minimum/);
    const gerd = areasIn("context-indicators")
      .filter(isCountry)
      .map((area) => raw("context-indicators", "GERD", "", area, 2018));
    const korea = raw("context-indicators", "GERD", "", "KR", 2018);
    expect(only('=ATI.RANK("GERD","KR",,2018)')).toBe(placeOf(korea, gerd));
  });

  it.each([
    ["EU27", "SHARE"],
    ["World", "SHARE"],
    ["EU27", "EXPORTS"],
    ["World", "EXPORTS"],
    ["R_ROW", "EXPORTS"],
  ])("gives no place to %s in %s", (area, indicator) => {
    expect(textOf(`=ATI.RANK("${indicator}","${area}","MNE",2018)`)).toMatch(/^#N\/A .*is no country/);
  });

  it("uses one dataset for all technologies of the call", () => {
    const ai = "ai-patents-oecd-ip5";
    const ranked = countriesIn(ai).filter((area) => raw(ai, "PATENTS", "AI", area, 2018) >= 20);
    const place = placeOf(
      raw(ai, "PATENTS", "AI", "DE", 2018),
      ranked.map((area) => raw(ai, "PATENTS", "AI", area, 2018)),
    );
    expect(spill('=ATI.RANK("SHARE","DE",{"AI","AI:AI"},2018)')).toEqual([[place, place]]);
    const split = spill('=ATI.RANK("SHARE","KR",{"ROB","PCT:ELECTRICAL"},2018)');
    expect(split[0]![0]).toEqual(expect.any(Number));
    expect(split[0]![1]).toMatch(/^#N\/A .*Try dataset "pct-applications"/);
  });

  it("takes areas, technologies and years together and keeps blanks quiet", () => {
    expect(spillOf("RANK", "SHARE", [["KR"], [""]], [["AI", "MNE"]], 2018)).toEqual([
      [expect.any(Number), expect.any(Number)],
      ["", ""],
    ]);
  });
});
