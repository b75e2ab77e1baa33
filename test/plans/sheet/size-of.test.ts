import { sizeOf, sizeOfPage } from "../../../src/plans/sheet/size-of";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../src/plans/sheet/templates";

const map = templateOf("specialisation").standard;

it("counts a spilled block as its cells, one formula and one call", () => {
  const cells = sizeOf(map, { figures: "cells" });
  const spill = sizeOf(map, { figures: "spill" });
  expect(spill.cells).toBe(cells.cells);
  // 10 areas by 16 technologies.
  expect(cells.formulas - spill.formulas).toBe(159);
  expect(cells.calls - spill.calls).toBe(159);
});

it("counts every cell that is not empty, and calls within formulas", () => {
  const definition = templateOf("head-to-head").standard;
  const written = sheetPlan(definition).page.cells.flatMap(({ cells }) => cells.flat());
  expect(sizeOf(definition).cells).toBe(written.filter((cell) => cell !== null).length);
  // 3 sections of 16 technologies, each with 2 figures, 2 ranks, 2 changes and a grade; the foot's lines have more.
  const { calls, formulas } = sizeOf(definition);
  expect(calls).toBeGreaterThan(3 * 16 * 7);
  expect(formulas).toBeGreaterThan(3 * 16 * 8);
});

it("counts a page that is there already alike, and tells one that spills from one that does not", () => {
  for (const figures of ["cells", "spill"] as const) {
    const { page } = sheetPlan(map, { figures });
    expect(sizeOfPage(page)).toEqual(sizeOf(map, { figures }));
    expect(page.spills).toHaveLength(figures === "spill" ? 1 : 0);
  }
});
