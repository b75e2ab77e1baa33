import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, shareOf } from "../../../core/raw-figures";
import { EvaluatedPlan } from "../evaluate-plan";

const standard = templateOf("trend").standard;
const { page } = sheetPlan(standard);
const sheet = new EvaluatedPlan(page);
const share = (area: string, year: number) => shareOf("uspto-patents", codesOf("MNE", "patents"), area, year);

it("has twenty years up to the last complete one, from the raw counts", () => {
  const years = Array.from({ length: 20 }, (_, at) => 2001 + at);
  expect(sheet.block({ row: 8, column: 0, rows: 20, columns: 1 }).flat()).toEqual(years);
  expect(sheet.block({ row: 8, column: 1, rows: 20, columns: 1 }).flat()).toEqual(
    years.map((year) => expect.closeTo(share("KR", year), 12) as number),
  );
});

it("sums up under each area: rank, change and gaps in the last year", () => {
  const last = standard.areas.map((area) => share(area, 2020)).sort((a, b) => a - b);
  expect(sheet.at(sheet.rowOf("Rank among"), 1)).toBe(4);
  expect(sheet.at(sheet.rowOf("Change since 2001"), 1)).toBeCloseTo(
    share("KR", 2020) - share("KR", 2001),
    12,
  );
  expect(sheet.at(sheet.rowOf("Gap to the median"), 5)).toBeCloseTo(share("DE", 2020) - last[2]!, 12);
  expect(sheet.at(sheet.rowOf("Gap to the leader"), 5)).toBeCloseTo(share("DE", 2020) - last[4]!, 12);
});

it("moves all years and the title with the first one", () => {
  const moved = new EvaluatedPlan(page, [[3, 1, 1999]]);
  expect(moved.at(0, 0)).toBe("Trend: Patent share in Micro- and Nanoelectronics, 1999 to 2018");
  expect(moved.at(8, 1)).toBeCloseTo(share("KR", 1999), 12);
  expect(moved.at(moved.rowOf("Rank among"), 0)).toBe("Rank among all countries, 2018");
});

it("draws a line for each area, and says how many of more than eight it shows", () => {
  expect(page.charts[0]).toMatchObject({
    kind: "line",
    data: { row: 7, column: 1, rows: 21, columns: 5 },
    categories: { row: 7, column: 0, rows: 21, columns: 1 },
  });
  const many = sheetPlan({ ...standard, areas: ["G7", "KR", "CN", "TW"] }).page;
  expect(many.charts[0]!.data.columns).toBe(8);
  expect(new EvaluatedPlan(many).rowOf("The chart shows the first 8 of 10 areas.")).toBeGreaterThan(0);
});

it("asks for no technology where the indicator has none", () => {
  const gerd = new EvaluatedPlan(sheetPlan({ ...standard, indicators: ["GERD"] }).page);
  expect(gerd.block({ row: 2, column: 0, rows: 1, columns: 3 })[0]).toEqual([
    "First year",
    "Dataset (empty: default)",
    "",
  ]);
});
