import { roundDecimal } from "../../../src/data/import/round-decimal";

describe("roundDecimal", () => {
  it("leaves missing cells and integers of any length as they are", () => {
    expect(["", "0", "192789656676"].map(roundDecimal)).toEqual(["", "0", "192789656676"]);
  });

  it("keeps nine significant digits, without zeros at the end", () => {
    expect(["0.0091982966833735", "12.5000", "35.57534861"].map(roundDecimal)).toEqual([
      "0.00919829668",
      "12.5",
      "35.5753486",
    ]);
  });

  it("writes no exponent", () => {
    expect(roundDecimal("4.1069667297794715e-05")).toBe("0.0000410696673");
  });

  it("rounds no digit of a whole number away", () => {
    expect(roundDecimal("2354314069.00001")).toBe("2354314069");
  });

  it("refuses text", () => {
    expect(() => roundDecimal("n/a")).toThrow('"n/a" is not a number');
  });
});
