import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { codesOf, shareOf } from "../../../core/raw-figures";
import { plain } from "../message-box";
import { EvaluatedPlan } from "../evaluate-plan";
import { yellowRow } from "../yellow-row";

const standard = templateOf("trend").standard;
const { page } = sheetPlan(standard);
const sheet = new EvaluatedPlan(page);
const { row: header } = page.sections![0]!.table;
const share = (area: string, year: number) => shareOf("uspto-patents", codesOf("MNE", "patents"), area, year);

it("has twenty years up to the last complete one, from the raw counts", () => {
  const years = Array.from({ length: 20 }, (_, at) => 2001 + at);
  expect(sheet.block({ row: header + 1, column: 0, rows: 20, columns: 1 }).flat()).toEqual(years);
  expect(sheet.block({ row: header + 1, column: 1, rows: 20, columns: 1 }).flat()).toEqual(
    years.map((year) => expect.closeTo(share("KR", year), 12) as number),
  );
});

it("sums up under each area: rank, change and gaps in the last year, of shares in percentage points", () => {
  const last = standard.areas.map((area) => share(area, 2020)).sort((a, b) => a - b);
  const row = (label: string): number => sheet.rowOf(label, header);
  expect(sheet.at(row("Rank among"), 1)).toBe(4);
  expect(sheet.at(row("Change since 2001, pp"), 1)).toBeCloseTo(
    100 * (share("KR", 2020) - share("KR", 2001)),
    10,
  );
  const gapTo = (other: number): number => 100 * (share("DE", 2020) - other);
  expect(sheet.at(row("Gap to these areas' median, pp"), 5)).toBeCloseTo(gapTo(last[2]!), 10);
  expect(sheet.at(row("Gap to these areas' leader, pp"), 5)).toBeCloseTo(gapTo(last[4]!), 10);
});

it("moves all years and the title with the first one", () => {
  const moved = new EvaluatedPlan(page, [[yellowRow(page), 1, 1999]]);
  expect(moved.at(0, 0)).toBe("Trend: Patent share in Micro- and Nanoelectronics, 1999 to 2018");
  expect(moved.at(header + 1, 1)).toBeCloseTo(share("KR", 1999), 12);
  expect(moved.at(moved.rowOf("Rank among"), 0)).toBe("Rank among all countries, 2018");
});

it("draws a line for each area, and says how many of more than eight it shows", () => {
  expect(page.charts[0]).toMatchObject({
    kind: "line",
    data: { row: header, column: 1, rows: 21, columns: 5 },
    categories: { row: header, column: 0, rows: 21, columns: 1 },
  });
  const many = sheetPlan({ ...standard, areas: ["G7", "KR", "CN", "TW"] }).page;
  expect(many.charts[0]!.data.columns).toBe(8);
  expect(new EvaluatedPlan(many).rowOf("The chart shows the first 8 of 10 areas.")).toBeGreaterThan(0);
});

it("begins with who is first, where the first area stands, and how far it has come", () => {
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  const points = (part: number): string => `${(100 * Math.abs(part)).toFixed(1)} pp`;
  const last = (area: string): number => share(area, 2020);
  const change = (area: string): number => last(area) - share(area, 2001);
  const order = [...standard.areas].sort((one, other) => last(other) - last(one));
  expect(order.slice(0, 3)).toEqual(["US", "JP", "KR"]);
  const [least] = [...standard.areas].sort((one, other) => change(one) - change(other));
  expect(least).toBe("US");
  expect(Math.max(...standard.areas.map(change))).toBe(change("KR"));
  const messages = sheet.block({ row: 1, column: 0, rows: 6, columns: 1 }).flat().map(plain);
  expect(messages.slice(0, 2)).toEqual([
    "Patent share in Micro- and Nanoelectronics, 2020: the United States is first of 5 " +
      `(${percent(last("US"))}), then Japan (${percent(last("JP"))}).`,
    `South Korea is 3rd of 5 (${percent(last("KR"))}); the United States leads it by ` +
      `${points(last("US") - last("KR"))}.`,
  ]);
  expect(messages[3]).toBe(
    `Since 2001 South Korea gained ${points(change("KR"))} (from ${percent(share("KR", 2001))} to ` +
      `${percent(last("KR"))}); the United States lost most (−${points(change("US"))}).`,
  );
});

it("asks for no technology where the indicator has none", () => {
  const { page: of } = sheetPlan({ ...standard, indicators: ["GERD"] });
  const gerd = new EvaluatedPlan(of);
  expect(gerd.block({ row: yellowRow(of) - 1, column: 0, rows: 1, columns: 3 })[0]).toEqual([
    "First year",
    "Dataset",
    "",
  ]);
});

it("has the logarithmic scale that is chosen where one line flattens another, and says so", () => {
  const chosen = { ...standard, scale: "log" as const };
  const flattened = { ...chosen, areas: ["CN", "LV"], indicators: ["EXPORTS"] };
  const { charts, cells } = sheetPlan(flattened).page;
  expect(charts[0]).toMatchObject({ isFlattened: true, isLogarithmic: true });
  expect(charts[0]?.valueAxis).toBe("Million USD, logarithmic scale");
  expect(JSON.stringify(cells)).toContain("The chart has a logarithmic scale");
  const { page: plain } = sheetPlan({ ...flattened, scale: "linear" });
  expect(plain.charts[0]).not.toHaveProperty("isLogarithmic");
  expect(plain.charts[0]).toMatchObject({ isFlattened: true });
  // Shares of 3 to 28 %.
  expect(sheetPlan({ ...chosen, areas: ["KR", "US"] }).page.charts[0]).not.toHaveProperty("isLogarithmic");
});
