import { columnRuns } from "../../../src/excel/upkeep/column-runs";
import type { FoundFormula } from "../../../src/excel/upkeep/scan-formulas";

const found = (sheetId: string, row: number, column: number): FoundFormula => ({
  sheetId,
  sheet: sheetId,
  row,
  column,
  formula: "",
  value: 0,
  numberFormat: "General",
  calls: [],
});

it("puts together what stands one under the other, on one sheet and without gaps, up to a length", () => {
  const cells = [
    found("a", 0, 0),
    found("a", 0, 1),
    found("a", 1, 0),
    found("a", 2, 0),
    found("a", 2, 1),
    found("b", 3, 0),
    found("b", 4, 0),
    found("b", 5, 0),
    found("b", 6, 0),
  ];
  const runs = columnRuns(cells, 3).map((run) => [run[0].sheetId, run[0].row, run[0].column, run.length]);
  expect(runs).toEqual([
    ["a", 0, 0, 3],
    ["a", 0, 1, 1],
    ["a", 2, 1, 1],
    ["b", 3, 0, 3],
    ["b", 6, 0, 1],
  ]);
});
