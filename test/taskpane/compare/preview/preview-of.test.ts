import { previewOf } from "../../../../src/taskpane/compare/preview/preview-of";
import { areas } from "../../../../src/core/catalogue/areas";
import { indicators } from "../../../../src/core/catalogue/indicators";
import { technologies } from "../../../../src/core/catalogue/technologies";
import type { SheetDefinition } from "../../../../src/plans/sheet/definition/definition";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { cellsShown } from "../../../../src/plans/sheet/cells-shown";
import { templateOf, templates } from "../../../../src/plans/sheet/templates";

/** 45 areas by the technologies that have figures: more figures than are written a formula a cell. */
const LARGE: SheetDefinition = {
  ...templateOf("empty").standard,
  areas: areas
    .filter(({ kind }) => kind === "country")
    .slice(0, 45)
    .map(({ code }) => code),
  technologies: technologies.filter(({ code }) => code !== "ALL").map(({ code }) => code),
};

it("shows every template with its values, and as large as it will be written", () => {
  for (const { standard } of templates) {
    const preview = previewOf(standard);
    if (preview.state !== "ready") throw new Error(preview.problem);
    expect(preview.page).toEqual(sheetPlan(standard, { figures: "cells" }).page);
    expect(cellsShown(preview.page)).toBe(cellsShown(sheetPlan(standard).page));
  }
});

it("shows the values of a sheet whose figures spill, and counts as many cells", () => {
  expect(sheetPlan(LARGE).page.spills).toHaveLength(3);
  const preview = previewOf(LARGE);
  if (preview.state !== "ready") throw new Error(preview.problem);
  expect(preview.page.spills).toEqual([]);
  expect(cellsShown(preview.page)).toBe(cellsShown(sheetPlan(LARGE).page));
});

it("shows every template with every indicator first that it can be asked for, and never throws", () => {
  for (const { standard, takes } of templates) {
    for (const { code } of indicators) {
      const others = standard.indicators.filter((each) => each !== code);
      const chosen = [code, ...others].slice(0, takes.indicators.most);
      const { state } = previewOf({ ...standard, indicators: chosen });
      expect(`${standard.template} ${code} ${state}`).toBe(`${standard.template} ${code} ready`);
    }
  }
});

it("says why there is nothing to show", () => {
  expect(previewOf({ ...templateOf("trend").standard, areas: [] })).toEqual({
    state: "problem",
    problem: "Trend needs one area; none is chosen.",
  });
});
