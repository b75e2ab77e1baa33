import { legendOf, lineEntries } from "../../../../src/taskpane/shared/plots/legend-entry";
import type { ShownChart } from "../../../../src/taskpane/shared/plots/shown-chart";

const chart: ShownChart = {
  kind: "column",
  title: "Shares",
  unit: "%",
  numberFormat: "0",
  points: [{ name: "Robotics" }],
  series: ["Korea 2017", "Korea 2018", "Japan 2017", "Japan 2018"].map((name) => ({ name, figures: [1] })),
  marks: [0, 2],
};

it("gives bars the colours in their order, whatever marks stand between them", () => {
  expect(legendOf(chart, ["blue", "orange"], 300)).toEqual([
    { name: "Korea 2018", color: "blue", look: "area" },
    { name: "Japan 2018", color: "orange", look: "area" },
    { name: "Korea 2017", color: "currentColor", look: "mark" },
    { name: "Japan 2017", color: "currentColor", look: "mark" },
  ]);
});

it("tells lines by their strokes too", () => {
  expect(lineEntries(["Korea", "Japan"], ["blue", "orange"])).toEqual([
    { name: "Korea", color: "blue", look: "line", dashes: "none" },
    { name: "Japan", color: "orange", look: "line", dashes: "6 3" },
  ]);
  expect(legendOf({ ...chart, kind: "line", marks: [] }, [], 100).map(({ look }) => look)).toEqual([
    "line",
    "line",
    "line",
    "line",
  ]);
});

it("needs none for one series", () => {
  expect(legendOf({ ...chart, series: chart.series.slice(1, 2), marks: [] }, ["blue"], 300)).toEqual([]);
});

it("leaves it to the ends of the lines where their names fit", () => {
  expect(legendOf({ ...chart, kind: "line", marks: [] }, [], 300)).toEqual([]);
});
