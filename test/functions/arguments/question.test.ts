import { indicatorOf } from "../../../src/core/catalogue/indicators";
import {
  EMPTY,
  oneArea,
  oneCell,
  oneTechnology,
  oneYear,
  optionalArea,
  optionalTechnology,
} from "../../../src/functions/arguments/question";

const share = indicatorOf("SHARE");

describe("The single argument of a matrix parameter", () => {
  it("is undefined where left out, as which an empty cell counts", () => {
    expect(oneCell(null, "year")).toBeUndefined();
    expect(oneCell(undefined, "year")).toBeUndefined();
    for (const blank of [[[""]], [[0]], [[null]], [["  "]], "", 0, []])
      expect(oneCell(blank, "year")).toBeUndefined();
  });

  it("may not be a range", () => {
    expect(() => oneCell([[2017, 2018]], "year")).toThrow("One year is wanted here, not a range of 2 cells.");
  });

  it("is the latest year where the year was left out or is an empty cell", () => {
    expect(oneYear(null)).toBe("latest");
    expect(oneYear([["latest"]])).toBe("latest");
    expect(oneYear([[2018]])).toBe(2018);
    expect(oneYear([[""]])).toBe("latest");
    expect(() => oneYear("soon")).toThrow('"soon" is no year');
  });

  it("is ALL where the technology was left out, and for a context indicator whatever is given", () => {
    expect(oneTechnology(null, share)).toMatchObject({ code: "ALL" });
    expect(oneTechnology([[""]], share)).toBe(EMPTY);
    expect(optionalTechnology([[""]], share)).toMatchObject({ code: "ALL" });
    expect(oneTechnology([["nonsense"]], indicatorOf("GERD"))).toMatchObject({ code: "ALL" });
    expect(() => oneTechnology("Big Dta", share)).toThrow("Big Data");
  });

  it("must be given for an area, and may not be a group", () => {
    expect(() => oneArea(null)).toThrow("No area given");
    expect(oneArea([[""]])).toBe(EMPTY);
    expect(() => optionalArea([[""]])).toThrow("No area given");
    expect(oneArea([["Korea"]])).toMatchObject({ code: "KR" });
    expect(() => oneArea("G7")).toThrow('"G7" is a group');
  });
});
