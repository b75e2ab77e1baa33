import { figureScale } from "../../../../src/taskpane/shared/plots/figure-scale";
import type { ShownChart } from "../../../../src/taskpane/shared/plots/shown-chart";

const chart = (...figures: readonly (number | undefined)[]): ShownChart => ({
  kind: "line",
  title: "Patents",
  unit: "Patents",
  numberFormat: "0",
  points: figures.map((_, at) => ({ name: String(at) })),
  series: [{ name: "Korea", figures }],
});

it("reaches from 0 to the figures, on either side", () => {
  expect(figureScale(chart(3, 5)).reach).toEqual([0, 5]);
  expect(figureScale(chart(-3, -5)).reach).toEqual([-5, 0]);
  expect(figureScale(chart(undefined, 0)).reach).toEqual([0, 1]);
});

it("has a line at each power of ten, or at some of many", () => {
  const few = figureScale({ ...chart(20, 4000), isLogarithmic: true });
  expect(few.ticks).toEqual([10, 100, 1000, 10_000]);
  expect(few.share(100)).toBeCloseTo(1 / 3);
  // Eight powers, of which every second has a line.
  const many = figureScale({ ...chart(1, 10_000_000), isLogarithmic: true });
  expect(many.ticks).toEqual([1, 100, 10_000, 1_000_000]);
});
