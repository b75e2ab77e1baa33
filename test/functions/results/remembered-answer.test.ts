import { rememberedAnswer } from "../../../src/functions/results/remembered-answer";

/** How often the answers to these arguments are computed, asked for one after the other. */
function computed(...asked: readonly (readonly unknown[])[]): number {
  let times = 0;
  for (const args of asked) rememberedAnswer(args, () => `text ${(times += 1)}`);
  return times;
}

describe("rememberedAnswer", () => {
  it("computes the answer to the same arguments once", () => {
    expect(computed(["same", [["KR"], ["JP"]]], ["same", [["KR"], ["JP"]]])).toBe(1);
    expect(rememberedAnswer(["told", [[1]]], () => "one")).toBe("one");
    expect(rememberedAnswer(["told", [[1]]], () => "another")).toBe("one");
  });

  it("tells other values, types, shapes and orders apart", () => {
    expect(computed(["apart", 2018], ["apart", "2018"], ["apart", [[2018]]], [2018, "apart"])).toBe(4);
    expect(computed([["a", "b"], "shape"], [[["a"], ["b"]], "shape"])).toBe(2);
  });

  it("forgets what was not asked for lately", () => {
    const many = Array.from({ length: 12 }, (_, at) => ["many", at]);
    expect(computed(["first"], ...many, ["first"])).toBe(14);
    expect(computed(["kept"], ...many.slice(0, 6), ["kept"], ...many.slice(6), ["kept"])).toBe(13);
  });

  it("computes anew where a cell holds more than a plain value, or there are too many", () => {
    const rich = [[{ type: "Error", basicValue: "#N/A" }]];
    expect(computed(["rich", rich], ["rich", rich])).toBe(2);
    for (const odd of [NaN, Infinity, 10n, Symbol("odd")]) {
      expect(computed(["odd", [[odd]]], ["odd", [[null]]], ["odd", [[odd]]])).toBeGreaterThanOrEqual(2);
    }
    const long = [["x".repeat(100_001)]];
    expect(computed(["long", long], ["long", long])).toBe(2);
  });
});
