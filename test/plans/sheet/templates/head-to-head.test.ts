import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";
import { balanceOf, codesOf, patents, rpaOf, shareOf } from "../../../core/raw-figures";
import { EvaluatedPlan } from "../evaluate-plan";

const { page } = sheetPlan(templateOf("head-to-head").standard);
const sheet = new EvaluatedPlan(page);
const [PATENTS, TRADE] = ["uspto-patents", "trade-baci-hs4"];

/** The cells of a technology in the section that begins with a text. */
const line = (section: string, technology: string) =>
  sheet.block({ row: sheet.rowOf(technology, sheet.rowOf(section)), column: 0, rows: 1, columns: 9 })[0]!;

it("shows shares, their gap in points and their changes, from the raw counts", () => {
  const codes = codesOf("MNE", "patents");
  const share = (area: string, year: number) => shareOf(PATENTS, codes, area, year);
  const [, korea, japan, gap, , , koreaMore, japanMore, grade] = line("Patent share", "Micro-");
  expect(korea).toBeCloseTo(share("KR", 2020), 12);
  expect(japan).toBeCloseTo(share("JP", 2020), 12);
  expect(gap).toBeCloseTo(share("KR", 2020) - share("JP", 2020), 12);
  expect(koreaMore).toBeCloseTo(share("KR", 2020) - share("KR", 2010), 12);
  expect(japanMore).toBeCloseTo(share("JP", 2020) - share("JP", 2010), 12);
  expect(grade).toBe("close");
});

it("ranks among all countries", () => {
  const codes = codesOf("MNE", "patents");
  const larger = ["US", "JP", "TW", "CN", "DE"].filter(
    (area) => patents(PATENTS, codes, area, 2020) > patents(PATENTS, codes, "KR", 2020),
  );
  expect(larger).toEqual(["US", "JP", "TW"]);
  expect(line("Patent share", "Micro-").slice(4, 6)).toEqual([4, 2]);
});

it("has specialisation and trade balance in the years of their own datasets", () => {
  expect(line("Revealed", "Photonics")[1]).toBeCloseTo(
    rpaOf(PATENTS, codesOf("PHOT", "patents"), "KR", 2020),
    9,
  );
  expect(line("Relative", "Robotics")[2]).toBeCloseTo(
    balanceOf(TRADE, codesOf("ROB", "trade"), "JP", 2023),
    12,
  );
  expect(sheet.at(sheet.rowOf("Relative"), 0)).toBe("Relative trade balance: South Korea and Japan, 2023");
});

it("keeps what is missing as #N/A through gap, ranks and changes, with one note a row", () => {
  const row = sheet.rowOf("Blockchain");
  expect(line("Patent share", "Blockchain").slice(1)).toEqual([...new Array<string>(7).fill("#N/A"), "none"]);
  expect(page.notes.filter((note) => note.row === row)).toEqual([
    {
      row,
      column: 1,
      text: "South Korea, Blockchain, 2020: No open dataset has SHARE of Blockchain: no field of the 35 isolates it.",
    },
  ]);
});

it("notes at a change why two years may not be compared, though both have figures", () => {
  const row = sheet.rowOf("Photonics", sheet.rowOf("Relative"));
  expect(line("Relative", "Photonics").slice(6, 8)).toEqual(["#N/A", "#N/A"]);
  expect(page.notes.find((note) => note.row === row)).toMatchObject({
    column: 6,
    text: expect.stringContaining("breaks in 2022") as string,
  });
});

it("repeats technologies in later sections, so that one change serves all", () => {
  const second = sheet.rowOf("Advanced Materials", sheet.rowOf("Revealed"));
  const first = sheet.rowOf("Advanced Materials");
  const typed = new EvaluatedPlan(page, [[first, 0, "WIPO:8"]]);
  expect(typed.at(second, 0)).toBe("WIPO:8");
  expect(typed.at(second, 1)).toBeCloseTo(rpaOf(PATENTS, ["8"], "KR", 2020), 9);
});

it("has a bar chart of both areas beside each section", () => {
  expect(page.charts.map(({ kind, data, title }) => [kind, data.columns, sheet.at(title.row, 0)])).toEqual([
    ["bar", 2, "Patent share: South Korea and Japan, 2020"],
    ["bar", 2, "Revealed patent advantage: South Korea and Japan, 2020"],
    ["bar", 2, "Relative trade balance: South Korea and Japan, 2023"],
  ]);
});
