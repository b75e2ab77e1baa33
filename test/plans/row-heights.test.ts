import { rowHeights, wrappedRows } from "../../src/plans/row-heights";
import type { Plan, PlannedCell, Style } from "../../src/plans/plan";
import { NOTHING } from "../export/sample-sheets";
import { written } from "../export/written";

const plan = (cells: readonly PlannedCell[], style: Style, width = 74): Plan => ({
  ...NOTHING,
  rows: 1,
  columns: cells.length,
  cells: [{ row: 0, column: 0, cells: [cells] }],
  styles: [{ place: { row: 0, column: 0, rows: 1, columns: cells.length }, style }],
  widths: cells.map((_, column) => ({ column, width })),
});

const heightOf = (of: Plan): number | undefined => rowHeights(of).get(0);

it("gives a row the lines of its longest text that wraps", () => {
  // 74 points less the margins hold "Change since" (63) and "2010: South" (58), but not "Korea" (28) beside it.
  const formula = { formula: '="Change since "&C4', value: "Change since 2010: South Korea" };
  expect(heightOf(plan(["Gap", formula], { wrap: true }))).toBe(3 * 15);
});

it("leaves a row as it is whose texts fit on a line, do not wrap, or are numbers", () => {
  expect(heightOf(plan(["South Korea"], { wrap: true }))).toBeUndefined();
  expect(heightOf(plan(["Change since 2010: South Korea"], {}))).toBeUndefined();
  expect(heightOf(plan([123456789012345], { wrap: true }))).toBeUndefined();
  expect(heightOf(plan(["Change since 2010: South Korea"], { wrap: true }, 300))).toBeUndefined();
});

it("counts larger and bolder letters as wider and higher", () => {
  // Words of 31, 18 and 25 points with two spaces: 79, in bold type 81.4.
  const text = ["Micro- and Nano"];
  expect(heightOf(plan(text, { wrap: true }, 85))).toBeUndefined();
  expect(heightOf(plan(text, { wrap: true, bold: true }, 85))).toBe(30);
  expect(heightOf(plan(text, { wrap: true, size: 22 }, 85))).toBe(3 * 30);
});

it("writes a height that Excel may work out anew, since nobody chose it", async () => {
  const file = await written(plan(["Change since 2010: South Korea"], { wrap: true }));
  const [row] = (await file.part("xl/worksheets/sheet1.xml")).all("row");
  expect(row!.attributes).toMatchObject({ r: "1", ht: "45" });
  expect(row!.attributes.customHeight).toBeUndefined();
});

it("knows the rows whose texts wrap, whatever wraps elsewhere", () => {
  const place = { row: 2, column: 1, rows: 3, columns: 2 };
  const styles = [
    { place, style: { wrap: true } },
    { place: { ...place, row: 3, rows: 1 }, style: { wrap: false } },
  ];
  expect(wrappedRows({ styles })).toEqual([2, 4]);
});
