import { countOf, headersOf, numberOf, textOf } from "../../../src/functions/arguments/scalars";
import { CustomFunctionsError } from "../custom-functions";

describe("textOf", () => {
  it("is undefined where left out, empty or the 0 that Excel makes of an empty cell", () => {
    for (const blank of [null, undefined, "", " ", 0, "0", [[""]]])
      expect(textOf(blank, "text")).toBeUndefined();
  });

  it("trims what is given", () => {
    expect(textOf(" KR ", "text")).toBe("KR");
  });

  it("refuses an error and a list", () => {
    expect(() => textOf(new CustomFunctionsError("#N/A"), "text")).toThrow("#N/A");
    expect(() => textOf([["a", "b"]], "text")).toThrow("One text is wanted");
  });
});

describe("numberOf", () => {
  it("takes 0 as 0 and nothing as left out", () => {
    expect(numberOf(0, "n")).toBe(0);
    expect(numberOf(null, "n")).toBeUndefined();
    expect(numberOf("", "n")).toBeUndefined();
  });

  it("reads numbers written as text", () => {
    expect(numberOf("12.5", "n")).toBe(12.5);
  });

  it.each([NaN, Infinity, "ten", "0x10", "0b1", true])("refuses %p", (given) => {
    expect(() => numberOf(given, "minimum")).toThrow("minimum must be a number");
  });
});

describe("countOf", () => {
  it("takes whole numbers from the least on", () => {
    expect(countOf(1, "n", 1)).toBe(1);
    expect(countOf(null, "n", 1)).toBeUndefined();
    for (const bad of [0, -3, 1.5])
      expect(() => countOf(bad, "n", 1)).toThrow("n must be a whole number of 1 or more");
  });
});

describe("headersOf", () => {
  it("is 1 where left out, and takes 0, 1 and 2", () => {
    expect([null, undefined, "", 0, 1, 2, "2", true, false].map(headersOf)).toEqual([
      1, 1, 1, 0, 1, 2, 2, 1, 0,
    ]);
  });

  it.each([3, -1, 0.5, "many"])("refuses %p", (given) => {
    expect(() => headersOf(given)).toThrow("headers must be");
  });
});
