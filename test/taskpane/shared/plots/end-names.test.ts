import { endNames } from "../../../../src/taskpane/shared/plots/end-names";
import type { ShownChart } from "../../../../src/taskpane/shared/plots/shown-chart";

const ROOM = { width: 300, height: 134 };

const lines = (...ends: readonly (readonly (number | undefined)[])[]): ShownChart => ({
  kind: "line",
  title: "Shares",
  unit: "%",
  numberFormat: "0",
  points: [{ name: "2017" }, { name: "2018" }],
  series: ends.map((figures, at) => ({ name: `Area ${at + 1}`, figures })),
});

it("stands beside the last figure of each line, with that figure", () => {
  const found = endNames(lines([1, 10], [4, undefined]), ROOM);
  expect(found?.names.map(({ text, point, lower }) => [text, point, lower])).toEqual([
    ["Area 1 10", 1, 0],
    ["Area 2 4", 0, 0],
  ]);
});

it("moves names apart that would touch, and none out of the chart", () => {
  const { names } = endNames(lines([1, 0], [1, 0], [10, 0.1]), ROOM)!;
  // On an axis from 0 to 10, from its top; a line of letters is 13 high, and the last may be at the foot.
  const tops = names.map(({ figure, lower }) => ((10 - figure) / 10) * ROOM.height + lower);
  expect(tops.at(-1)).toBeCloseTo(ROOM.height);
  expect(tops[1]! - tops[0]!).toBeGreaterThanOrEqual(13);
  expect(tops[2]! - tops[1]!).toBeGreaterThanOrEqual(13);
});

it("leaves it to a legend where there is but one line, where they are many, or where names are long", () => {
  expect(endNames(lines([1, 2]), ROOM)).toBeUndefined();
  expect(endNames(lines(...Array.from({ length: 7 }, () => [1, 2])), ROOM)).toBeUndefined();
  expect(endNames(lines([1, 2], [1, 3]), { ...ROOM, width: 100 })).toBeUndefined();
  expect(endNames({ ...lines([1, 2], [1, 3]), kind: "column" }, ROOM)).toBeUndefined();
});

it("finds places on a logarithmic scale, where what is not above zero has none", () => {
  const chart: ShownChart = { ...lines([1, 1000], [1, 10], [5, 0]), isLogarithmic: true };
  const { names } = endNames(chart, ROOM)!;
  // The scale goes from 1 to 1,000: 10 is a third of the way up, and 5 ends the third line.
  expect(names.map(({ text, point, lower }) => [text, point, Math.round(lower)])).toEqual([
    ["Area 1 1000", 1, 0],
    ["Area 2 10", 1, 0],
    ["Area 3 5", 0, 0],
  ]);
});
