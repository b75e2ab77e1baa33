import { report } from "../../../../src/core/figures/report";
import { tablePlan } from "../../../../src/taskpane/report/entry-table";
import { factTable } from "../../../../src/taskpane/report/facts/fact-table";
import { columnsOf, cutOff, shownBy } from "../plan-reader";

const plan = tablePlan(factTable, report.facts, "All 115 facts");
const columns = columnsOf(plan);

it("has these columns, and a row for each fact", () => {
  expect([...columns.keys()]).toEqual(["id", "subject", "metric", "value", "unit", "year", "flags", "quote"]);
  expect(columns.get("id")).toEqual(report.facts.map(({ id }) => id));
  expect(columns.get("quote")).toEqual(report.facts.map(({ quote }) => quote));
});

it("gives numbers by formulas that compute to them, and dates and ranges as texts", () => {
  const values = columns.get("value") ?? [];
  expect(values.map((cell) => shownBy(plan, cell))).toEqual(report.facts.map(({ value }) => value));
  // F001 counts sixteen technologies; F004 is the range "1-3".
  expect(values[0]).toEqual({ formula: '=ATI.FACT($A5,"value")' });
  expect(values[3]).toBe("1-3");
});

it("notes on the flags how to read each of them", () => {
  expect(plan.notes[0]).toMatchObject({ row: 4, column: 6 });
  expect(plan.notes[0]?.text).toMatch(/^I-07 \(medium\): Sixteen technologies in the introduction/);
  expect(plan.notes).toHaveLength(report.facts.filter(({ flags }) => flags.length > 0).length);
});

it("has room for the largest number with its thousands, which has no decimals to lose", () => {
  const large = report.facts.flatMap(({ value }) => (Number(value) >= 10000 ? Number(value) : []));
  expect(large.filter((value) => value % 1 !== 0)).toEqual([]);
  const letters = Math.max(...large.map((value) => value.toLocaleString("en-US").length));
  // At 5.4 points a letter.
  expect(plan.widths[3]?.width).toBeGreaterThan(letters * 5.4);
});

it("fits a sheet held across", () => {
  expect(plan.widths.reduce((sum, { width }) => sum + width, 0)).toBe(750);
});

it("cuts no text off", () => {
  expect(cutOff(plan)).toEqual([]);
});
