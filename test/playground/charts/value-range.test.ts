import { powersAround, powersIn, stepsAround, valueRange } from "../../../src/playground/charts/value-range";

describe("valueRange", () => {
  it("begins at 0, below or above it", () => {
    expect(valueRange([0.2, 0.6], false)).toEqual([0, 0.6]);
    expect(valueRange([-3, -1], false)).toEqual([-3, 0]);
    expect(valueRange([-3, 2], false)).toEqual([-3, 2]);
  });

  it("leaves 0 out where all values lie within a sixth of the largest, but never under bars", () => {
    // 90 / 100 > 5 / 6 = 0.833; 80 / 100 is not.
    expect(valueRange([90, 100], false)).toEqual([90, 100]);
    expect(valueRange([80, 100], false)).toEqual([0, 100]);
    expect(valueRange([90, 100], true)).toEqual([0, 100]);
  });

  it("is never empty", () => {
    expect(valueRange([], true)).toEqual([0, 1]);
    expect(valueRange([0, 0], true)).toEqual([0, 1]);
  });
});

it("goes from a power of ten to a power of ten on a logarithmic axis", () => {
  expect(powersAround([0, 3, 4000])).toEqual([1, 10_000]);
  expect(powersAround([1000])).toEqual([1000, 10_000]);
  expect(powersAround([])).toEqual([1, 10]);
  expect(powersIn([0.1, 100])).toEqual([0.1, 1, 10, 100]);
});

it("goes in steps that were set from one right below the values to one right above, unless they are too many", () => {
  expect(stepsAround([0, 15], 10)).toEqual([0, 10, 20]);
  expect(stepsAround([-3, 20], 10)).toEqual([-10, 0, 10, 20]);
  // 0.3 / 0.1 is a little less than 3.
  expect(stepsAround([0, 0.3], 0.1)).toHaveLength(4);
  expect(stepsAround([0, 1e9], 1)).toBeUndefined();
});
