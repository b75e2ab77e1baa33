import { allPatents, patents, raw, rpaOf, shareOf, total } from "./raw-figures";

describe("The figures that tests read from the CSVs", () => {
  it("have the 2,888 of 45,929 patents of the first formula, 2,787 of Korea's in field 6 and 101 in field 7", () => {
    expect(raw("uspto-patents", "PATENTS", "6", "KR", 2018)).toBe(2787);
    expect(raw("uspto-patents", "PATENTS", "7", "KR", 2018)).toBe(101);
    expect(patents("uspto-patents", ["6", "7"], "WORLD", 2018)).toBe(45929);
    expect(shareOf("uspto-patents", ["6", "7"], "KR", 2018)).toBe(2888 / 45929);
  });

  it("give no number where the CSV has none", () => {
    expect(raw("uspto-patents", "PATENTS", "6", "KR", 2021)).toBeNaN();
    expect(raw("uspto-patents", "PATENTS", "6", "LU", 2018)).toBeNaN();
  });

  it("sum BACI's world over its economies and find exports equal to imports", () => {
    const exported = total("trade-baci-hs4", "EXPORTS", ["8542"], "WORLD", 2018);
    expect(exported).toBeGreaterThan(1e11);
    expect(total("trade-baci-hs4", "IMPORTS", ["8542"], "WORLD", 2018)).toBe(exported);
  });

  it("have specialisation 0 where field 0 minus 99 is taken for the field", () => {
    const own = allPatents("uspto-patents", "KR", 2018);
    expect(own).toBeGreaterThan(0);
    expect(rpaOf("uspto-patents", ["8"], "WORLD", 2018)).toBe(0);
  });
});
