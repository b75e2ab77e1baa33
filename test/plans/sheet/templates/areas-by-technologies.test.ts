import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, rpaOf, shareOf } from "../../../core/raw-figures";
import { EvaluatedPlan } from "../evaluate-plan";

const map = templateOf("specialisation").standard;
const own = templateOf("empty").standard;

it("maps specialisation around 0, with median, leader and gaps from the raw counts", () => {
  const { page } = sheetPlan(map);
  const sheet = new EvaluatedPlan(page);
  const values = map.areas.map((area) => rpaOf("uspto-patents", codesOf("MNE", "patents"), area, 2020));
  const column =
    sheet.block({ row: 7, column: 1, rows: 1, columns: 16 })[0]!.indexOf("Micro- and Nanoelectronics") + 1;
  const at = (label: string, from = 0) => sheet.at(sheet.rowOf(label, from), column);

  expect(sheet.block({ row: 8, column, rows: 10, columns: 1 }).flat()).toEqual(
    values.map((value) => expect.closeTo(value, 9) as number),
  );
  const sorted = [...values].sort((a, b) => a - b);
  const median = (sorted[4]! + sorted[5]!) / 2;
  const korea = values[map.areas.indexOf("KR")]!;
  expect(at("Median")).toBeCloseTo(median, 9);
  expect(at("Highest")).toBeCloseTo(sorted[9]!, 9);
  // The only one above 90: Taiwan.
  expect(at("Leader")).toBe("Taiwan");
  expect(at("Gap to the median")).toBeCloseTo(korea - median, 9);
  expect(at("Gap to the leader")).toBeCloseTo(korea - sorted[9]!, 9);
  expect(page.heatMaps).toEqual([{ place: { row: 8, column: 1, rows: 10, columns: 16 }, reach: 100 }]);
});

it("has neither median nor leader where no area has a figure, and never 0", () => {
  const { page } = sheetPlan({ ...map, technologies: ["MNE", "BLOCKCHAIN"] });
  const sheet = new EvaluatedPlan(page);
  const rows = ["Median", "Highest", "Leader", "Gap to the median", "Rank", "Change"];
  expect(rows.map((label) => sheet.at(sheet.rowOf(label), 2))).toEqual(rows.map(() => "#N/A"));
});

it("orders areas as given, by name, or the largest first and those without a figure last", () => {
  const areas = ["KR", "XK", "US", "JP"];
  const labels = (order: typeof own.order) => {
    const sheet = new EvaluatedPlan(sheetPlan({ ...own, areas, order }).page);
    return sheet.block({ row: 8, column: 0, rows: 4, columns: 1 }).flat();
  };
  expect(labels("given")).toEqual(["South Korea", "Kosovo", "United States", "Japan"]);
  expect(labels("name")).toEqual(["Japan", "Kosovo", "South Korea", "United States"]);
  const share = (area: string) => shareOf("uspto-patents", codesOf("MNE", "patents"), area, 2020);
  expect(share("US") > share("JP") && share("JP") > share("KR")).toBe(true);
  expect(labels("value")).toEqual(["United States", "Japan", "South Korea", "Kosovo"]);
});

it("has a section for each indicator, each source with its own year, change and dataset", () => {
  const { page } = sheetPlan({ ...own, dataset: "patent-families" });
  const sheet = new EvaluatedPlan(page);
  expect(sheet.block({ row: 2, column: 0, rows: 1, columns: 7 })[0]).toEqual([
    "Area in focus",
    "Patents: year",
    "Patents: change since",
    "Patents: dataset (empty: default)",
    "Trade: year",
    "Trade: change since",
    "Trade: dataset (empty: default)",
  ]);
  // patent-families is pinned for patents alone: it has no trade.
  expect([sheet.at(3, 3), sheet.at(3, 6)]).toEqual(["patent-families", ""]);
  expect(page.heatMaps.map(({ reach }) => reach)).toEqual([undefined, 100, 1]);
  expect(page.charts).toHaveLength(3);
  expect(sheet.at(8, 1)).toBeCloseTo(shareOf("patent-families", ["8"], "KR", Number(sheet.at(3, 1))), 12);
});

it("gives an indicator of areas one column, and later sections their technologies", () => {
  const { page } = sheetPlan({ ...own, indicators: ["GERD", "SHARE"] });
  const sheet = new EvaluatedPlan(page);
  expect(sheet.block({ row: 7, column: 0, rows: 1, columns: 3 })[0]).toEqual([
    "Area",
    "R&D expenditure, % of GDP",
    "",
  ]);
  const second = sheet.rowOf("Patent share") + 2;
  expect(sheet.block({ row: second, column: 1, rows: 1, columns: 3 })[0]).toEqual([
    "Micro- and Nanoelectronics",
    "Robotics",
    "Photonics",
  ]);
});

it("says each reason once where very many figures are missing", () => {
  const { page } = sheetPlan({ ...map, areas: ALL_EU, technologies: ["BLOCKCHAIN", "CLOUD", "SEC", "ARVR"] });
  // 4 times 27 figures are missing for 4 reasons.
  const inGrid = page.notes.filter(({ row }) => row < 8 + 27);
  expect(inGrid).toHaveLength(4);
});

const ALL_EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");
