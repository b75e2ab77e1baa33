import { only, spillOf } from "./shown";

describe("RPAOF", () => {
  it("is 0 for an area like the world, and 100 (RTA² - 1) / (RTA² + 1) else", () => {
    expect(only("=ATI.RPAOF(10,100,100,1000)")).toBe(0);
    // RTA = (20 / 100) / (100 / 1000) = 2, and 100 × (4 - 1) / (4 + 1) = 60.
    expect(only("=ATI.RPAOF(20,100,100,1000)")).toBeCloseTo(60, 12);
    expect(only("=ATI.RPAOF(5,100,100,1000)")).toBeCloseTo(-60, 12);
  });

  it("is -100 for no patents in the field", () => {
    expect(only("=ATI.RPAOF(0,100,100,1000)")).toBe(-100);
  });

  it("agrees with RPA on the counts that PATENTS gives", () => {
    const nested =
      '=ATI.RPAOF(ATI.PATENTS("KR","MNE",2018),ATI.PATENTS("KR","ALL",2018),ATI.PATENTS("WORLD","MNE",2018),ATI.PATENTS("WORLD","ALL",2018))';
    expect(only(nested)).toBeCloseTo(Number(only('=ATI.RPA("KR","MNE",2018)')), 10);
  });

  it.each([
    ["0 patents of the area", "0,0,100,1000"],
    ["an empty field", "1,100,0,1000"],
    ["an empty world", "1,100,100,0"],
  ])("refuses %s", (_, args) => {
    expect(only(`=ATI.RPAOF(${args})`)).toBe(
      "#VALUE! areaTotal, fieldTotal and grandTotal must be more than 0.",
    );
  });

  it.each([
    ["-1,100,100,1000", "count"],
    ["1,-100,100,1000", "areaTotal"],
    ["1,100,-1,1000", "fieldTotal"],
    ["1,100,100,-5", "grandTotal"],
  ])("refuses negative numbers by name: %s", (args, name) => {
    expect(only(`=ATI.RPAOF(${args})`)).toMatch(new RegExp(`^#VALUE! ${name} must be 0 or more`));
  });

  it("refuses what is missing or no number", () => {
    expect(spillOf("RPAOF", null, 100, 100, 1000)).toEqual([["#VALUE! No count given."]]);
    expect(spillOf("RPAOF", "many", 100, 100, 1000)).toEqual([
      ['#VALUE! count must be a number, not "many".'],
    ]);
  });
});
