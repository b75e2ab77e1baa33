import { indicatorOf } from "../../../src/core/catalogue/indicators";
import { listed, readableCount, readableValue } from "../../../src/core/words/readable";

describe("readableCount", () => {
  it("keeps all digits", () => {
    expect([readableCount(2888), readableCount(2023.2417), readableCount(118709282723)]).toEqual([
      "2,888",
      "2,023.2417",
      "118,709,282,723",
    ]);
  });
});

describe("readableValue", () => {
  it.each([
    ["SHARE", 0.0629, "6.3 %"],
    ["RPA", 66.28, "+66.3"],
    ["RPA", -23.13, "−23.1"],
    ["RPA", 0, "0.0"],
    ["TRADEBALANCE", -0.25195, "−0.25"],
    ["INVESTMENT", 1976.5247, "1,977 million USD"],
    ["GERD", 4.51633, "4.52 % of GDP"],
    ["PATENTS", 2888, "2,888 patents"],
    ["PATENTS", 1, "1 patent"],
    // Rounded to two decimals it is one.
    ["PATENTS", 1.001, "1 patent"],
    ["STARTUPS", 1, "1 company"],
    ["EXPORTS", 1, "1 million USD"],
    // What rounds to nothing is neither above nor below.
    ["RPA", -0.04, "0.0"],
    ["RPA", 0.04, "0.0"],
  ])("writes %s of %f as %s", (indicator, value, text) => {
    expect(readableValue(value, indicatorOf(indicator))).toBe(text);
  });
});

describe("listed", () => {
  it("joins as English does", () => {
    expect([listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"], "or")]).toEqual([
      "",
      "a",
      "a and b",
      "a, b or c",
    ]);
  });
});
