import { indicatorOf } from "../../src/core/catalogue/indicators";
import { valueAxisOf } from "../../src/plans/value-axis";

it("says of shares what they are of, with the decimals of their steps, and leaves these to their figures", () => {
  const axis = valueAxisOf(indicatorOf("SHARE"), 0.45, false);
  expect(axis.numberFormat).toBe("0%");
  expect(axis).not.toHaveProperty("gridStep");
});

it("steps by half of how far an index reaches, but on a logarithmic scale, which is said", () => {
  // From -100 to 100 in five lines.
  expect(valueAxisOf(indicatorOf("RPA"), 70, false).gridStep).toBe(50);
  const logarithmic = valueAxisOf(indicatorOf("PATENTS"), 4_000, true);
  expect(logarithmic.valueAxis).toMatch(/, logarithmic scale$/);
  expect(logarithmic).not.toHaveProperty("gridStep");
});

it("takes words of its own along it", () => {
  expect(valueAxisOf(indicatorOf("INVESTMENT"), 9, false, "Deals").valueAxis).toBe("Deals");
});
