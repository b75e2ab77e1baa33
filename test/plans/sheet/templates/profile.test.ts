import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, patents, raw, shareOf } from "../../../core/raw-figures";
import { EvaluatedPlan } from "../evaluate-plan";

const { page } = sheetPlan(templateOf("profile").standard);
const sheet = new EvaluatedPlan(page);
const G7 = ["CA", "FR", "DE", "IT", "JP", "GB", "US"];
const line = (indicator: string) =>
  sheet.block({ row: sheet.rowOf(indicator, 8), column: 0, rows: 1, columns: 11 })[0]!;

it("holds an area against the median and the leader of the group, from the raw counts", () => {
  const share = (area: string) => shareOf("uspto-patents", codesOf("MNE", "patents"), area, 2020);
  const peers = G7.map(share).sort((a, b) => a - b);
  const [, year, since, own, median, toMedian, leader, toLeader, rank, , grade] = line("Patent share");
  expect([year, since, leader, rank, grade]).toEqual([2020, 2010, "United States", 4, "close"]);
  expect(own).toBeCloseTo(share("KR"), 12);
  expect(median).toBeCloseTo(peers[3]!, 12);
  expect(toMedian).toBeCloseTo(share("KR") - peers[3]!, 12);
  expect(toLeader).toBeCloseTo(share("KR") - peers[6]!, 12);
});

it("counts changes of counts in parts of the first, those of shares of GDP in points", () => {
  const count = (year: number) => patents("uspto-patents", codesOf("MNE", "patents"), "KR", year);
  expect(line("Patents")[9]).toBeCloseTo(count(2020) / count(2010) - 1, 12);
  const gerd = (year: number) => raw("context-indicators", "GERD", "", "KR", year);
  expect(line("R&D expenditure")[9]).toBeCloseTo(
    gerd(Number(line("R&D")[1])) - gerd(Number(line("R&D")[2])),
    9,
  );
});

it("has each indicator in a year of its own that can be changed", () => {
  const row = sheet.rowOf("R&D expenditure", 8);
  const moved = new EvaluatedPlan(page, [[row, 1, 2015]]);
  expect(moved.at(row, 3)).toBeCloseTo(raw("context-indicators", "GERD", "", "KR", 2015), 9);
  const column =
    1 +
    sheet
      .block({ row: sheet.rowOf("Area", 8), column: 1, rows: 1, columns: 11 })[0]!
      .indexOf("R&D expenditure, % of GDP");
  expect(moved.at(moved.rowOf("Japan"), column)).toBeCloseTo(
    raw("context-indicators", "GERD", "", "JP", 2015),
    9,
  );
  expect(page.choices).toContainEqual(expect.objectContaining({ row, column: 1 }));
});

it("leaves rows empty where another group has fewer members, and says where it has too many", () => {
  const peers = sheet.rowOf("Canada");
  const nordic = new EvaluatedPlan(page, [[3, 2, "Nordic countries"]]);
  expect(
    nordic.block({ row: peers, column: 0, rows: 7, columns: 2 }).map(([name, share]) => [name, typeof share]),
  ).toEqual([
    ["Denmark", "number"],
    ["Finland", "number"],
    // The dataset has no patents of Iceland.
    ["Iceland", "string"],
    ["Norway", "number"],
    ["Sweden", "number"],
    ["", "string"],
    ["", "string"],
  ]);
  expect(nordic.at(peers + 6, 1)).toBe("");
  const union = new EvaluatedPlan(page, [[3, 2, "EU27_2020"]]);
  expect(union.at(peers - 3, 0)).toBe("Only the first 7 of 27 members are shown and counted.");
  expect(sheet.at(peers - 3, 0)).toBe("");
});

it("draws the area and its peers in the first indicator", () => {
  const peers = sheet.rowOf("Canada");
  expect(page.charts).toMatchObject([
    { kind: "bar", data: { row: peers - 2, column: 1, rows: 9, columns: 1 }, categories: { column: 0 } },
  ]);
});
