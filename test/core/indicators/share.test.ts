import { share } from "../../../src/core/indicators/share";

describe("share", () => {
  it("is the part of a whole", () => {
    expect(share(2888, 45929)).toBe(2888 / 45929);
    expect(share(0, 5)).toBe(0);
    expect(share(5, 5)).toBe(1);
  });

  it("has no value of nothing, or where either is missing", () => {
    expect([share(0, 0), share(NaN, 5), share(5, NaN)]).toEqual([NaN, NaN, NaN]);
  });
});
