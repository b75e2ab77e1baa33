import { change } from "../../../src/core/indicators/change";

describe("change", () => {
  it("is a difference, a part of the first figure, or a compound rate", () => {
    expect(change(100, 144, 2, "difference")).toBe(44);
    expect(change(100, 144, 2, "percent")).toBeCloseTo(0.44, 12);
    expect(change(100, 144, 2, "annual")).toBeCloseTo(0.2, 12);
  });

  it("has no part and no rate of nothing", () => {
    expect(change(0, 5, 1, "difference")).toBe(5);
    expect([change(0, 5, 1, "percent"), change(0, 5, 1, "annual")]).toEqual([NaN, NaN]);
  });
});
