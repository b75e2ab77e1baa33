import { Refusal } from "../../../src/core/refusal";
import { amountOf } from "../../../src/functions/arguments/amount";

describe("amountOf", () => {
  it("takes 0 as 0, unlike a blank", () => {
    expect(amountOf(0, "exports")).toBe(0);
    expect(() => amountOf(null, "exports")).toThrow("No exports given.");
    expect(() => amountOf("", "exports")).toThrow(Refusal);
  });

  it("refuses negative amounts by name", () => {
    expect(() => amountOf(-1, "exports")).toThrow("exports must be 0 or more, not -1.");
  });
});
