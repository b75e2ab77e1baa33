import { sizeOf, sizeOfPage } from "../../../src/plans/sheet/size-of";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../src/plans/sheet/templates";

const map = templateOf("specialisation").standard;

it("counts a spilled block as its cells, one formula and one call", () => {
  const cells = sizeOf(map, { figures: "cells" });
  const spill = sizeOf(map, { figures: "spill" });
  expect(spill.cells).toBe(cells.cells);
  // 10 areas by the 12 technologies that have figures.
  expect(cells.formulas - spill.formulas).toBe(119);
  expect(cells.calls - spill.calls).toBe(119);
});

it("counts every cell that is not empty, and calls within formulas", () => {
  const definition = templateOf("head-to-head").standard;
  const written = sheetPlan(definition).page.cells.flatMap(({ cells }) => cells.flat());
  expect(sizeOf(definition).cells).toBe(written.filter((cell) => cell !== null).length);
  // Of 12, 12 and 10 technologies each has 2 figures, 2 ranks, 2 changes and a grade, and a gap, which calls nothing;
  // the messages and the foot's lines have more.
  const rows = 12 + 12 + 10;
  const { calls, formulas } = sizeOf(definition);
  expect(calls).toBeGreaterThan(rows * 7);
  expect(calls).toBeLessThan(rows * 8);
  expect(formulas).toBeGreaterThan(rows * 8);
});

it("counts a page that is there already alike, and tells one that spills from one that does not", () => {
  for (const figures of ["cells", "spill"] as const) {
    const { page } = sheetPlan(map, { figures });
    expect(sizeOfPage(page)).toEqual(sizeOf(map, { figures }));
    expect(page.spills).toHaveLength(figures === "spill" ? 1 : 0);
  }
});
