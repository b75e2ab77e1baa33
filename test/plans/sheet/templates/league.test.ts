import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, countriesIn, patents, shareOf } from "../../../core/raw-figures";
import { plain } from "../message-box";
import { EvaluatedPlan } from "../evaluate-plan";
import { yellowRow } from "../yellow-row";

const { page } = sheetPlan(templateOf("league").standard);
const sheet = new EvaluatedPlan(page);
const { row: header } = page.sections![0]!.table;
const codes = codesOf("MNE", "patents");
const share = (area: string, year: number) => shareOf("uspto-patents", codes, area, year);
/** Countries with at least 20 patents, the least that is ranked. */
const countries = countriesIn("uspto-patents")
  .filter((area) => patents("uspto-patents", codes, area, 2020) >= 20)
  .sort((one, other) => share(other, 2020) - share(one, 2020));
const ranked = countries.map((area) => share(area, 2020));

it("has all countries that are ranked, the largest first", () => {
  const last = sheet.block({ row: header + 1, column: 4, rows: ranked.length, columns: 1 }).flat();
  expect(last).toEqual(ranked.map((value) => expect.closeTo(value, 12) as number));
  expect(sheet.at(header + 1 + ranked.length, 0)).toBe("");
});

it("has evenly spaced years from the first to the last, as texts that Excel takes for names", () => {
  // Ten years in three steps of 3.3.
  expect(sheet.block({ row: header, column: 1, rows: 1, columns: 4 })[0]).toEqual([
    "2010",
    "2013",
    "2017",
    "2020",
  ]);
  expect(sheet.at(header + 1, 2)).toBeCloseTo(share("US", 2013), 12);
});

it("has places in both years, places gained, change and gaps in percentage points", () => {
  const row = sheet.rowOf("Taiwan", header);
  const [now, before, gained, change, median, leader] = sheet.block({
    row,
    column: 5,
    rows: 1,
    columns: 6,
  })[0]!;
  const place = (year: number) =>
    1 + countriesIn("uspto-patents").filter((area) => share(area, year) > share("TW", year)).length;
  expect([now, before, gained]).toEqual([place(2020), place(2010), place(2010) - place(2020)]);
  expect(change).toBeCloseTo(100 * (share("TW", 2020) - share("TW", 2010)), 10);
  const half = ranked.length / 2;
  expect(median).toBeCloseTo(100 * (share("TW", 2020) - (ranked[half - 1]! + ranked[half]!) / 2), 10);
  expect(leader).toBeCloseTo(100 * (share("TW", 2020) - ranked[0]!), 10);
  expect(sheet.block({ row: header, column: 8, rows: 1, columns: 3 })[0]).toEqual([
    "Change since 2010, pp",
    "Gap to the median, pp",
    "Gap to the leader, pp",
  ]);
});

it("leaves rows empty where another technology has fewer countries", () => {
  const fewer = new EvaluatedPlan(page, [[yellowRow(page), 0, "Nanotechnology"]]);
  const line = fewer.block({ row: header + ranked.length, column: 0, rows: 1, columns: 11 })[0]!;
  expect(line).toEqual(new Array<string>(11).fill(""));
  expect(fewer.at(header + 1, 0)).not.toBe("");
});

it("draws the first ten in the last year", () => {
  expect(page.charts).toMatchObject([
    {
      kind: "bar",
      data: { row: header, column: 4, rows: 11, columns: 1 },
      categories: { column: 0, rows: 11 },
    },
  ]);
});

it("begins with who is first, by how much, and who gained most", () => {
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  const [first, second] = countries;
  expect([first, second]).toEqual(["US", "JP"]);
  const change = (area: string) => share(area, 2020) - share(area, 2010);
  const [most] = [...countries].sort((one, other) => change(other) - change(one));
  expect(most).toBe("TW");
  expect(sheet.block({ row: 1, column: 0, rows: 3, columns: 1 }).flat().map(plain)).toEqual([
    "Patent share in Micro- and Nanoelectronics, 2020: the United States is first of " +
      `${countries.length} (${percent(share("US", 2020))}).`,
    `The United States leads the next, Japan, by ${(100 * (ranked[0]! - ranked[1]!)).toFixed(1)} pp.`,
    `Since 2010 the United States lost ${(-100 * change("US")).toFixed(1)} pp (from ` +
      `${percent(share("US", 2010))} to ${percent(share("US", 2020))}); ` +
      `Taiwan gained most (+${(100 * change("TW")).toFixed(1)} pp).`,
  ]);
});
