import { only, spillOf } from "./shown";

describe("BALANCEOF", () => {
  it("is (X - M) / (X + M)", () => {
    expect(only("=ATI.BALANCEOF(300,100)")).toBe(0.5);
    expect(only("=ATI.BALANCEOF(100,300)")).toBe(-0.5);
    expect(only("=ATI.BALANCEOF(100,100)")).toBe(0);
  });

  it("is of huge amounts no 0 by overflow", () => {
    expect(spillOf("BALANCEOF", 1.5e308, 0.5e308)).toEqual([[0.5]]);
    expect(spillOf("RPAOF", 2e304, 1e-304, 1e304, 1e-304)).toEqual([[expect.closeTo(60, 9)]]);
  });

  it("takes 0 as 0", () => {
    expect(only("=ATI.BALANCEOF(0,100)")).toBe(-1);
    expect(only("=ATI.BALANCEOF(100,0)")).toBe(1);
  });

  it("refuses a balance of nothing, negative amounts and what is missing", () => {
    expect(only("=ATI.BALANCEOF(0,0)")).toMatch(/^#VALUE! Exports and imports are both 0/);
    expect(only("=ATI.BALANCEOF(-1,100)")).toMatch(/^#VALUE! exports must be 0 or more/);
    expect(only("=ATI.BALANCEOF(1,-100)")).toMatch(/^#VALUE! imports must be 0 or more/);
    expect(spillOf("BALANCEOF", 1, null)).toEqual([["#VALUE! No imports given."]]);
  });
});
