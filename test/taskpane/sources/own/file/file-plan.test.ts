import { typedText } from "../../../../../src/plans/typed-text";
import { filePlan } from "../../../../../src/taskpane/sources/own/file/file-plan";

const plan = filePlan({
  file: "counts.xlsx",
  part: "Sheet 2",
  producer: "An office",
  date: new Date(2026, 10, 28),
  cells: [
    ["area", "year", "value"],
    ["=cmd|'/c calc'!A1", 2018, 12],
    ["JP", 2018, undefined],
  ],
});

test("the source stands above the table, below which rows can be added", () => {
  expect(plan.cells).toEqual([
    {
      row: 0,
      column: 0,
      cells: [["Sheet 2"], ["Source: counts.xlsx, Sheet 2; An office; read on 28 November"], ["2026."]],
    },
    {
      row: 4,
      column: 0,
      cells: [
        ["area", "year", "value"],
        ["=cmd|'/c calc'!A1", 2018, 12],
        ["JP", 2018, null],
      ],
    },
  ]);
  expect(plan.tables).toEqual([{ place: { row: 4, column: 0, rows: 3, columns: 3 }, called: "Sheet 2" }]);
  expect(plan.rows).toBe(7);
});

test("what looks like a formula is typed as a text", () => {
  expect(typedText("=cmd|'/c calc'!A1")).toBe("'=cmd|'/c calc'!A1");
});
