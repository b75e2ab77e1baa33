import { literalFormula } from "../../../../src/excel/upkeep/names/named-formulas";
import { MemoryGrid } from "../../../playground/memory-grid";
import { openExcel } from "../../stage/open-excel";

it.each([
  [0.063, "=0.063"],
  [true, "=TRUE"],
  ['say "so"', '="say ""so"""'],
  ["#N/A", "=#N/A"],
  // As `="#"&ATI.RANK(…)&" of 60"` gives it.
  ["#3 of 60", '="#3 of 60"'],
  ["x".repeat(255), `="${"x".repeat(255)}"`],
])("says the value %j as a formula that Excel takes", async (value, formula) => {
  expect(literalFormula(value)).toBe(formula);
  const grid = new MemoryGrid();
  grid.setParts({ ...grid.parts(), names: [{ name: "Mine", formula: "=1", values: {} }] });
  openExcel(grid);
  await Excel.run(async (context) => {
    context.workbook.names.getItem("Mine").formula = formula;
    await context.sync();
  });
  expect(grid.parts().names?.[0]?.formula).toBe(formula);
});

it.each(["#BUSY!", "x".repeat(256), null])("says none for %j", (value) => {
  expect(literalFormula(value)).toBeUndefined();
});
