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
    ["$m", "million USD"],
    ["US$ m", "million USD"],
    ["MUSD", "million USD"],
    ["$b", "billion USD"],
    ["mil millones USD", "billion USD"],
    ["€ million", "million EUR"],
    ["Euro", "EUR"],
    ["k€", "thousand EUR"],
    ["billion won", "billion KRW"],
    ["백만달러", "million USD"],
    ["10억원", "billion KRW"],
    ["NT$ million", "million TWD"],
    ["C$", "CAD"],
    ["Canadian dollars", "USD canadian"],
    ["million USD PPP", "million USD ppp"],
    ["USD per capita", "USD per capita"],
    ["US dollars, current prices", "USD"],
    ["m", "m"],
  ])("is understood however it is written: %s", (text, words) => {
    expect(unitInWords(unitIn(text))).toBe(words);
  });

  it.each([
    ["trillion USD", 12],
    ["100 million USD", 8],
    ["hundred million USD", 8],
    ["USD 1,000", 3],
    ["억 달러", 8],
    ["조원", 12],
    ["10억원", 9],
    ["per 100 people", 0],
    ["2015 USD", 0],
  ])("multiplies what it counts: %s", (text, power) => {
    expect(unitIn(text).power).toBe(power);
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
