import { rank } from "../../../src/core/indicators/rank";

describe("rank", () => {
  it("shares the better place among equals: 1, 2, 2, 4", () => {
    const values = [9, 7, 7, 5];
    expect(values.map((value) => rank(value, values))).toEqual([1, 2, 2, 4]);
  });

  it("is 1 alone", () => {
    expect(rank(-3, [-3])).toBe(1);
    expect(rank(-3, [])).toBe(1);
  });
});
