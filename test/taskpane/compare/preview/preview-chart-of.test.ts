import { previewChartOf } from "../../../../src/taskpane/compare/preview/preview-chart-of";
import { previewGrid } from "../../../../src/taskpane/compare/preview/preview-grid";
import type { SheetDefinition } from "../../../../src/plans/sheet/definition";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";

const chartsOf = (definition: SheetDefinition) => {
  const { page } = sheetPlan(definition, { figures: "cells" });
  const grid = previewGrid(page);
  return page.charts.map((chart) => previewChartOf(chart, grid));
};

it("reads the bars of two areas from the cells, and leaves out what has no figure", () => {
  const [chart, ...others] = chartsOf(templateOf("head-to-head").standard);
  expect(others).toHaveLength(2);
  expect(chart).toMatchObject({
    kind: "bar",
    title: "Patent share: South Korea and Japan, 2020",
    unit: "Share of the world, %",
    numberFormat: "0.0%",
  });
  expect(chart?.series.map(({ name }) => name)).toEqual(["South Korea", "Japan"]);
  expect(chart?.points).toHaveLength(16);
  const at = (name: string) => chart?.points.findIndex((point) => point.name === name) ?? -1;
  // Of 18,632 patents in 2020, 2,848 are Korea's.
  expect(chart?.series[0]?.figures[at("Micro- and Nanoelectronics")]).toBeCloseTo(2848 / 18632, 12);
  // The patent office has no field for it.
  expect(chart?.series.map(({ figures }) => figures[at("Augmented and Virtual Reality")])).toEqual([
    undefined,
    undefined,
  ]);
  expect(chart?.series.map(({ figures }) => figures.length)).toEqual([16, 16]);
});

it("leaves out the rows that wait for the members of a larger group", () => {
  const profile = { ...templateOf("profile").standard, peers: "EASTASIA" };
  const [chart] = chartsOf(profile);
  // Of the four, Korea is compared with all: itself stands first, and again among them.
  expect(chart?.points.map(({ name }) => name)).toEqual([
    "South Korea",
    "China",
    "Japan",
    "South Korea",
    "Taiwan",
  ]);
  expect(chart?.series[0]?.figures).toHaveLength(5);
});

it("knows the years along a line as numbers", () => {
  const [chart] = chartsOf(templateOf("trend").standard);
  expect(chart?.kind).toBe("line");
  // The last twenty years of the dataset.
  expect(chart?.points.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => 2001 + at));
  expect(chart?.points[0]?.name).toBe("2001");
});

it("has the places of a league along its bars, which have names alone", () => {
  const [chart] = chartsOf(templateOf("league").standard);
  expect(chart?.title).toBe("League table: Patent share in Micro- and Nanoelectronics, 2020");
  expect(chart?.points[0]).toEqual({ name: "United States" });
  expect(chart?.series.map(({ name }) => name)).toEqual(["2020"]);
});
