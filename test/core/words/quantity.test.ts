import { indicatorOf, indicators } from "../../../src/core/catalogue/indicators";
import {
  addsUp,
  against,
  joined,
  quantityOf,
  valueInWords,
  valuesInWords,
  type Quantity,
} from "../../../src/core/words/quantity";

const of = (code: string): Quantity => quantityOf(indicatorOf(code));

describe("quantityOf", () => {
  it("knows what each indicator is", () => {
    const kinds = new Map<string, string[]>();
    for (const indicator of indicators) {
      const { kind } = quantityOf(indicator);
      kinds.set(kind, [...(kinds.get(kind) ?? []), indicator.code]);
    }
    expect(kinds.get("part")).toEqual(["SHARE", "EXPORTSHARE", "IMPORTSHARE", "USE"]);
    expect(kinds.get("index")).toEqual(["RPA", "TRADEBALANCE"]);
    expect(kinds.get("money")).toEqual([
      "EXPORTS",
      "IMPORTS",
      "INVESTMENT",
      "VALUEADDED",
      "GOODSEXPORTS",
      "HIGHTECHEXPORTS",
    ]);
    expect(kinds.get("count")).toEqual([
      "PATENTS",
      "STARTUPS",
      "FUNDINGROUNDS",
      "AIARTICLES",
      "ARTICLES",
      "RESIDENTPATENTS",
    ]);
    expect(kinds.get("rate")).toEqual(["MOBILESUBSCRIPTIONS", "BROADBAND", "RESEARCHERS"]);
    expect(kinds.get("percentage")).toContain("GERD");
    expect([...kinds.values()].flat()).toHaveLength(indicators.length);
  });

  it("knows whether areas add up to a whole", () => {
    const adding = indicators.filter((indicator) => addsUp(quantityOf(indicator), indicator.unit));
    expect(adding.map(({ code }) => code)).toEqual([
      "SHARE",
      "PATENTS",
      "EXPORTS",
      "IMPORTS",
      "EXPORTSHARE",
      "IMPORTSHARE",
      "INVESTMENT",
      "STARTUPS",
      "FUNDINGROUNDS",
      "VALUEADDED",
      "GOODSEXPORTS",
      "AIARTICLES",
      "ARTICLES",
      "RESIDENTPATENTS",
      "HIGHTECHEXPORTS",
    ]);
  });
});

describe("valueInWords", () => {
  it.each([
    ["SHARE", 0.0629, "6.3 %"],
    ["SHARE", 1, "100.0 %"],
    ["GERD", 4.9, "4.90 %"],
    ["INTERNETUSERS", 97.56, "97.6 %"],
    ["RPA", 66.26, "+66.3"],
    ["RPA", -100, "−100.0"],
    ["TRADEBALANCE", 0.125, "+0.13"],
    ["BROADBAND", 43.25, "43.3"],
    ["RESEARCHERS", 8714.2, "8,714"],
    ["PATENTS", 2888, "2,888 patents"],
    ["PATENTS", 1, "1 patent"],
    ["PATENTS", 0, "0 patents"],
    ["PATENTS", 12.345, "12.35 patents"],
    ["PATENTS", 1234.5, "1,235 patents"],
    ["STARTUPS", 1, "1 company"],
    ["AIARTICLES", 20, "20 articles"],
  ])("of %s %d is %s", (code, value, words) => {
    expect(valueInWords(value, of(code))).toBe(words);
  });

  it.each([
    [153_561.173548, "153.6 billion USD"],
    [8.2, "8.2 million USD"],
    [0.053, "53.0 thousand USD"],
    [0.0000421, "42 USD"],
    [0, "0 USD"],
    [1_700_000, "1.7 trillion USD"],
    // What would be written as 1,000.0 million.
    [999.96, "1.0 billion USD"],
    [999.94, "999.9 million USD"],
  ])("of %d million USD is %s", (millions, words) => {
    expect(valueInWords(millions, of("EXPORTS"))).toBe(words);
    expect(valueInWords(millions * 1e6, of("HIGHTECHEXPORTS"))).toBe(words);
  });

  it("has no sign where it rounds to nothing", () => {
    expect(valueInWords(-0.04, of("RPA"))).toBe("0.0");
    expect(valueInWords(0.04, of("RPA"))).toBe("0.0");
    expect(valueInWords(-0.004, of("TRADEBALANCE"))).toBe("0.00");
  });

  it("is in the unit of the dataset where it counts things of another name", () => {
    expect(valueInWords(3, quantityOf(indicatorOf("PATENTS"), "patent families"))).toBe("3 patent families");
    expect(valueInWords(1, quantityOf(indicatorOf("PATENTS"), "patent families"))).toBe("1 patent family");
  });
});

describe("Several values", () => {
  it("have as many digits as tell them apart", () => {
    expect(valuesInWords([0.06291, 0.06294], of("SHARE"))).toEqual(["6.291 %", "6.294 %"]);
    expect(valuesInWords([0.0629, 0.0629], of("SHARE"))).toEqual(["6.3 %", "6.3 %"]);
    expect(valuesInWords([1234.4, 1234.3], of("PATENTS"))).toEqual(["1,234.4 patents", "1,234.3 patents"]);
  });

  it("name a word for a unit once, and signs each time", () => {
    expect(against(0.153, 0.029, of("SHARE"))).toBe("15.3 % against 2.9 %");
    expect(against(153_600, 82_000, of("EXPORTS"))).toBe("153.6 against 82.0 billion USD");
    expect(against(153_600, 82, of("EXPORTS"))).toBe("153.6 billion USD against 82.0 million USD");
    expect(joined(1000, "to", 1400, of("PATENTS"))).toBe("1,000 to 1,400 patents");
    expect(joined(1, "to", 2, of("PATENTS"))).toBe("1 patent to 2 patents");
  });
});
