import { previewChartOf } from "../../../../src/taskpane/compare/preview/preview-chart-of";
import { previewGrid } from "../../../../src/taskpane/compare/preview/preview-grid";
import type { SheetDefinition } from "../../../../src/plans/sheet/definition/definition";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templateOf } from "../../../../src/plans/sheet/templates";

const chartsOf = (definition: SheetDefinition) => {
  const { page } = sheetPlan(definition, { figures: "cells" });
  const grid = previewGrid(page);
  return page.charts.map((chart) => previewChartOf(chart, grid));
};

it("reads the bars of two areas from the cells", () => {
  const [chart, ...others] = chartsOf(templateOf("head-to-head").standard);
  expect(others).toHaveLength(2);
  expect(chart).toMatchObject({
    kind: "bar",
    title: "Patent share: South Korea and Japan, 2020",
    unit: "Share of the world, %",
    // Japan's largest share is more than a tenth: the axis needs no decimals.
    numberFormat: "0%",
  });
  expect(chart?.series.map(({ name }) => name)).toEqual(["South Korea", "Japan"]);
  // Of sixteen technologies, the patent office has fields for twelve; Korea's largest share is the first bar.
  expect(chart?.points).toHaveLength(12);
  expect(chart?.points[0]?.name).toBe("Micro- and Nanoelectronics");
  // Of 18,632 patents in 2020, 2,848 are Korea's.
  expect(chart?.series[0]?.figures[0]).toBeCloseTo(2848 / 18632, 12);
  expect(chart?.series[0]?.texts?.[0]).toBe("15.3%");
  const korea = chart?.series[0]?.figures.map(Number) ?? [];
  expect(korea).toEqual([...korea].sort((one, other) => other - one));
  expect(chart?.series.map(({ figures }) => figures.length)).toEqual([12, 12]);
});

it("leaves out the bars of an area that has no figure", () => {
  const [patents, , trade] = chartsOf({ ...templateOf("head-to-head").standard, areas: ["KR", "LU"] });
  // The patents of Luxembourg are not counted there, its trade is.
  expect(patents?.series[1]?.figures).toEqual(Array.from({ length: 12 }, () => undefined));
  expect(trade?.series[1]?.figures.filter((figure) => figure !== undefined)).toHaveLength(10);
});

it("leaves out the rows that wait for the members of a larger group", () => {
  const profile = { ...templateOf("profile").standard, peers: "EASTASIA" };
  const [chart] = chartsOf(profile);
  // Of the four, Korea is compared with the three others, the largest share first.
  expect(chart?.points.map(({ name }) => name)).toEqual(["South Korea", "Japan", "Taiwan", "China"]);
  expect(chart?.series[0]?.figures).toHaveLength(4);
  const peers = chart?.series[0]?.figures.slice(1).map(Number) ?? [];
  expect(peers).toEqual([...peers].sort((one, other) => other - one));
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
  expect(chart?.title).toBe("Patent share in Micro- and Nanoelectronics: the first 10 countries, 2020");
  expect(chart?.points[0]).toEqual({ name: "United States" });
  expect(chart?.points).toHaveLength(10);
  expect(chart?.series.map(({ name }) => name)).toEqual(["2020"]);
});
