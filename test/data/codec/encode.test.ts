import { encodeBlock } from "../../../src/data/codec/encode";

describe("encodeBlock", () => {
  it("lets rows without figures cost next to nothing", () => {
    const empty = new Float64Array(100_000).fill(NaN);
    expect(encodeBlock(empty, 10).length).toBeLessThan(100);
  });

  it("gives the same text for the same figures", () => {
    const values = Float64Array.from([1, 2.5, NaN, 0, 1e12, 3]);
    expect(encodeBlock(values, 3)).toBe(encodeBlock(values, 3));
  });

  it("refuses a figure with more digits than it can give back", () => {
    expect(() => encodeBlock(Float64Array.from([2 ** 52]), 1)).toThrow("more digits than can be kept");
  });
});
