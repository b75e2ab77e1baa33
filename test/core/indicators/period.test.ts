import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { ALL } from "../../../src/core/catalogue/technologies";
import { measurementOf } from "../../../src/core/indicators/choice";
import type { Measurement } from "../../../src/core/indicators/measurement";
import { periodOf, yearOf } from "../../../src/core/indicators/period";

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
