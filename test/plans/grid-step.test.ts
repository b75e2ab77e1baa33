import fc from "fast-check";
import { gridStep, stepWithin } from "../../src/plans/grid-step";

it.each([
  // From 0 to 50 % in tenths: six lines.
  [[0.436, 0.006], 0.1],
  [[7, 0], 2],
  // In twenty-fives it would be six lines too, but 2.5 needs a digit more.
  [[-31, 71], 50],
  [[0.0008], 0.0002],
])("leads over %j in steps of %d", (figures, step) => {
  expect(gridStep(figures)).toBeCloseTo(step, 12);
});

it("draws six lines at most, so that figures a third larger have eight, and more than two", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 }), (figures) => {
      const [least, most] = [Math.min(0, ...figures), Math.max(0, ...figures)];
      fc.pre(most - least > 1e-6);
      const step = gridStep(figures)!;
      const lines = Math.ceil(most / step) - Math.floor(least / step) + 1;
      expect(lines).toBeLessThanOrEqual(6);
      expect(lines).toBeGreaterThan(2);
    }),
  );
});

it("has no step where there is no figure but zero", () => {
  expect(gridStep([])).toBeUndefined();
  expect(gridStep([0])).toBeUndefined();
});

it("has five lines at most where figures have a reach, whatever is chosen later", () => {
  // -100, -50, 0, 50 and 100.
  expect(stepWithin(100)).toBe(50);
  expect(stepWithin(1)).toBe(0.5);
});
