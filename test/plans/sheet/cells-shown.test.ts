import { cellsShown } from "../../../src/plans/sheet/cells-shown";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../src/plans/sheet/templates";

it("counts a spilled block as its cells", () => {
  const map = templateOf("specialisation").standard;
  const spilled = sheetPlan(map, { figures: "spill" }).page;
  expect(spilled.spills).toHaveLength(1);
  expect(cellsShown(spilled)).toBe(cellsShown(sheetPlan(map, { figures: "cells" }).page));
});

it("counts every cell that is not empty", () => {
  const { page } = sheetPlan(templateOf("head-to-head").standard);
  const written = page.cells.flatMap(({ cells }) => cells.flat());
  expect(cellsShown(page)).toBe(written.filter((cell) => cell !== null).length);
});
