import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL } from "../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { periodOf } from "../../../src/core/asking/period";
import { yearOf } from "../../../src/core/names/year-of";

const share = measurementOf(indicatorOf("SHARE"), ALL) as Measurement;
const ends = (given: string | number | undefined): unknown[] => {
  const years = periodOf(given, share) as number[];
  return [years[0], years[years.length - 1], years.length];
};

describe("yearOf", () => {
  it("reads years and latest, in any case", () => {
    expect([yearOf(2018), yearOf("2018"), yearOf(" 2018 "), yearOf("Latest")]).toEqual([
      2018,
      2018,
      2018,
      "latest",
    ]);
  });

  it.each([2018.5, 1899, 2101, -2018, NaN, Infinity, "soon", "", true])("refuses %p", (given) => {
    expect(yearOf(given)).toMatchObject({ kind: "invalid" });
  });
});

describe("A year as files have it", () => {
  it.each(["2018 [YR2018]", "2018[yr2018]", "YR2018", "２０１８", "2018年", "2018년", "2018.0"])(
    "is read: %s",
    (given) => {
      expect(yearOf(given)).toBe(2018);
      expect(ends(given)).toEqual(ends(2018));
    },
  );

  it.each([
    "2018 [YR2019]",
    "FY2018",
    "2018/19",
    "20 18",
    "2018 2019",
    "0x7E2",
    "2.018E3",
    // Raised digits are notes: 201 with note 8, and 2018 with note 1, which is no date either.
    "201⁸",
    "2018¹",
  ])("is no year: %s", (given) => {
    expect(yearOf(given)).toMatchObject({
      kind: "invalid",
      message: expect.stringContaining("is no year") as string,
    });
  });

  it.each([43101, "43101", 43101.75])("is not the number of a date, which is told apart: %p", (given) => {
    const told = `${given} is the number of a date, 2018-01-01, and no year; take its year with YEAR(…), or give one such as 2018.`;
    expect(yearOf(given)).toMatchObject({ kind: "invalid", message: told });
    expect(periodOf(given, share)).toMatchObject({ kind: "invalid", message: told });
  });

  it.each([
    "2018-01-01",
    "01/02/2018",
    "1.2.2018",
    "1/2/18",
    "2018/01/02",
    "2018-01-01T00:00:00",
    "2018-01-01 12:00",
    "1 January 2018",
    "1-Jan-18",
    "Jan 2018",
    "January 1, 2018",
  ])("is not a date, which says how to take its year: %s", (given) => {
    const told = `"${given}" is a date, and no year; take its year with YEAR(…), or give one such as 2018.`;
    expect(yearOf(given)).toMatchObject({ kind: "invalid", message: told });
    expect(periodOf(given, share)).toMatchObject({ kind: "invalid", message: told });
  });

  it("may be a period's, of which a month is none", () => {
    expect(ends("２０１０：２０１８")).toEqual([2010, 2018, 9]);
    expect(periodOf("2010-12", share)).toMatchObject({
      message: expect.stringContaining("is no period") as string,
    });
  });

  it("is soon refused, however long the text", () => {
    const start = performance.now();
    for (const letter of [":", "-", "1", " 1", "ﷺ "]) {
      expect(periodOf(letter.repeat(16_000), share)).toMatchObject({ kind: "invalid" });
      expect(yearOf(letter.repeat(16_000))).toMatchObject({ kind: "invalid" });
    }
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe("periodOf", () => {
  it.each([
    ["2010:2018", [2010, 2018, 9]],
    ["2010 - 2018", [2010, 2018, 9]],
    ["2010–2018", [2010, 2018, 9]],
    [2015, [2015, 2020, 6]],
    ["-5", [2016, 2020, 5]],
    [-5, [2016, 2020, 5]],
    ["−5", [2016, 2020, 5]],
    ["-99", [1998, 2020, 23]],
    [undefined, [1998, 2020, 23]],
    ["2018:latest", [2018, 2020, 3]],
  ])("reads %p", (given, expected) => {
    expect(ends(given)).toEqual(expected);
  });

  it.each(["2018:2010", "-0", "soon", "2010:", ":2018", "2010:2011:2012", 2021, true])(
    "refuses %p",
    (given) => {
      expect(periodOf(given, share)).toMatchObject({ kind: "invalid" });
    },
  );
});
