import { barSpan } from "../../../src/playground/charts/bar-spans";

describe("barSpan", () => {
  it("leaves the gap that Excel is told of, in per cent of a bar's width", () => {
    // One bar and a gap of its own width share the room of 1: the bar has a half, in the middle.
    expect(barSpan(0, 1, 100)).toEqual([-0.25, 0.25]);
  });

  it("puts the series of a category side by side", () => {
    // Two bars and a gap of two bars: each a quarter.
    expect([barSpan(0, 2, 200), barSpan(1, 2, 200)]).toEqual([
      [-0.25, 0],
      [0, 0.25],
    ]);
  });
});
