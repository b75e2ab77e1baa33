import { isLogScaleApt, logReach, logScaleNote } from "../../src/plans/log-scale";

it.each<readonly [string, readonly (readonly number[])[], boolean]>([
  // The middle figures are 5,000 and 240: 20.8 times.
  [
    "one line is more than twenty times another",
    [
      [4000, 5000, 6000],
      [200, 240, 300],
    ],
    true,
  ],
  [
    "none is",
    [
      [4000, 5000, 6000],
      [200, 250, 300],
    ],
    false,
  ],
  ["a figure lies below zero", [[5000], [1], [-1]], false],
  // What is above zero counts: 5,000 and 2.
  ["a small line touches zero", [[5000], [0, 0, 0, 2]], true],
  ["there is but one line with figures above zero", [[5000], [0, 0], []], false],
])("is apt or not where %s", (_why, lines, apt) => {
  expect(isLogScaleApt(lines)).toBe(apt);
});

it("reaches from a power of ten to a power of ten", () => {
  expect(logReach([3, 0, 4000])).toEqual([1, 10_000]);
  expect(logReach([0.002, 0.1])).toEqual([0.001, 0.1]);
  // Logarithms of 1,000 and of 0.001 are not whole in every engine.
  expect(logReach([1000])).toEqual([1000, 10_000]);
  expect(logReach([0])).toEqual([1, 10]);
});

it("says how it is read, and how many figures have no place on it", () => {
  expect(logScaleNote([[1, 2], [3]])).toBe(
    "Logarithmic scale: each line of the grid is ten times the one below.",
  );
  expect(logScaleNote([[1, 0], [3]])).toMatch(/ A figure of 0 has no place on it\.$/);
  expect(logScaleNote([[1, 0], [0]])).toMatch(/ 2 figures of 0 have no place on it\.$/);
});
