import { halfUnit } from "../../../src/core/report/half-unit";

test.each([
  ["29", 0.5],
  ["84.5", 0.05],
  ["4.64", 0.005],
])("%s may be off by %d", (printed, half) => {
  expect(halfUnit(printed)).toBe(half);
});
