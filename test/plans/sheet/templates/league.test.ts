import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, countriesIn, patents, shareOf } from "../../../core/raw-figures";
import { EvaluatedPlan } from "../evaluate-plan";

const { page } = sheetPlan(templateOf("league").standard);
const sheet = new EvaluatedPlan(page);
const codes = codesOf("MNE", "patents");
const share = (area: string, year: number) => shareOf("uspto-patents", codes, area, year);
/** Countries with at least 20 patents, the least that is ranked. */
const ranked = countriesIn("uspto-patents")
  .filter((area) => patents("uspto-patents", codes, area, 2020) >= 20)
  .map((area) => share(area, 2020))
  .sort((a, b) => b - a);

it("has all countries that are ranked, the largest first", () => {
  const last = sheet.block({ row: 8, column: 5, rows: ranked.length, columns: 1 }).flat();
  expect(last).toEqual(ranked.map((value) => expect.closeTo(value, 12) as number));
  expect(sheet.at(8 + ranked.length, 0)).toBe("");
});

it("has evenly spaced years from the first to the last, as texts that Excel takes for names", () => {
  // Ten years in four steps of 2.5.
  expect(sheet.block({ row: 7, column: 1, rows: 1, columns: 5 })[0]).toEqual([
    "2010",
    "2013",
    "2015",
    "2018",
    "2020",
  ]);
  expect(sheet.at(8, 2)).toBeCloseTo(share("US", 2013), 12);
});

it("has places in both years, places gained, change and gaps", () => {
  const row = sheet.rowOf("Taiwan");
  const [now, before, gained, change, median, leader] = sheet.block({
    row,
    column: 6,
    rows: 1,
    columns: 6,
  })[0]!;
  const place = (year: number) =>
    1 + countriesIn("uspto-patents").filter((area) => share(area, year) > share("TW", year)).length;
  expect([now, before, gained]).toEqual([place(2020), place(2010), place(2010) - place(2020)]);
  expect(change).toBeCloseTo(share("TW", 2020) - share("TW", 2010), 12);
  const half = ranked.length / 2;
  expect(median).toBeCloseTo(share("TW", 2020) - (ranked[half - 1]! + ranked[half]!) / 2, 12);
  expect(leader).toBeCloseTo(share("TW", 2020) - ranked[0]!, 12);
});

it("leaves rows empty where another technology has fewer countries", () => {
  const fewer = new EvaluatedPlan(page, [[3, 0, "Nanotechnology"]]);
  const line = fewer.block({ row: 7 + ranked.length, column: 0, rows: 1, columns: 12 })[0]!;
  expect(line).toEqual(new Array<string>(12).fill(""));
  expect(fewer.at(8, 0)).not.toBe("");
});

it("draws the first ten in the last year", () => {
  expect(page.charts).toMatchObject([
    { kind: "bar", data: { row: 7, column: 5, rows: 11, columns: 1 }, categories: { column: 0, rows: 11 } },
  ]);
});
