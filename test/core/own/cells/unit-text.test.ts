import { powerIn, unitIn, unitInWords } from "../../../../src/core/own/cells/unit-text";

describe("A unit", () => {
  it.each([
    ["million USD", "million USD"],
    ["USD million", "million USD"],
    ["Mio. US$", "million USD"],
    ["US dollars", "USD"],
    ["US dollars, Millions", "million USD"],
    ["$ bn", "billion USD"],
    ["MIO_EUR", "million EUR"],
    ["EUR", "EUR"],
    ["thousand patents", "thousand patents"],
    ["patents", "patents"],
    ["per million people", "per million people"],
    ["PCT applications", "PCT applications"],
    ["%", "%"],
    ["% of GDP", "% of gdp"],
    ["Percentage of enterprises", "% of enterprises"],
    ["PC_GDP", "% gdp"],
    ["PT", "%"],
  ])("is understood however it is written: %s", (text, words) => {
    expect(unitInWords(unitIn(text))).toBe(words);
  });

  it.each([
    ["6", 6],
    ["6: Millions", 6],
    ["Millions", 6],
    ["0", 0],
    ["3.0", 3],
    ["Units", 0],
    ["-2", -2],
    ["often", undefined],
    ["", undefined],
  ])("may be multiplied by ten to the power of UNIT_MULT: %p", (text, power) => {
    expect(powerIn(text)).toBe(power);
  });
});
