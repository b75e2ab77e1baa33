import { pointingOf } from "../../../../src/taskpane/shared/plots/pointing";
import type { ShownChart } from "../../../../src/taskpane/shared/plots/shown-chart";

const CHART: ShownChart = {
  kind: "line",
  title: "Shares",
  unit: "%",
  numberFormat: "0.0%",
  points: [
    { name: "2017", number: 2017 },
    { name: "2018", number: 2018 },
  ],
  series: [
    { name: "South Korea", figures: [0.062, 0.063] },
    { name: "EU27", figures: [0.07, undefined] },
  ],
};

it("reads the figures of a year one after the other", () => {
  const pointing = pointingOf(CHART, 300)!;
  expect(pointing).toMatchObject({ axis: "x", points: [2017, 2018] });
  expect([0, 1].map(pointing.words)).toEqual([
    "2017: South Korea 6.2%, EU27 7.0%",
    "2018: South Korea 6.3%, EU27 none",
  ]);
});

it("reads a single series without its name, and lying bars from top to bottom", () => {
  const bars: ShownChart = {
    ...CHART,
    kind: "bar",
    points: [{ name: "Japan" }, { name: "South Korea" }],
    series: [{ name: "2018", figures: [0.099, 0.063] }],
  };
  expect(pointingOf(bars, 300)).toMatchObject({ axis: "y", points: ["Japan", "South Korea"] });
  expect(pointingOf(bars, 300)!.words(1)).toBe("South Korea: 6.3%");
});

it("leaves dots unread, which no axis orders", () => {
  expect(pointingOf({ ...CHART, kind: "scatter" }, 300)).toBeUndefined();
});
