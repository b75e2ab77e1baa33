import { ruleTest } from "../../../src/playground/grid/rule-test";
import { areaOf } from "../../../src/playground/stand-in/area";
import type { CellValue } from "../../../src/playground/stand-in/cell-value";

const VALUES: CellValue[] = [{ error: "#N/A" }, { error: "#VALUE!", message: "Unknown." }, "#N/A", 0, null];

describe("ruleTest", () => {
  it("finds the errors, and not a text that looks like one", () => {
    const { test } = ruleTest({ area: areaOf("A1:C2"), formula: "=ISERROR(A1)" })!;
    expect(VALUES.map(test)).toEqual([true, true, false, false, false]);
  });

  it("tells #N/A from other errors", () => {
    const { test } = ruleTest({ area: areaOf("A1:C2"), formula: "= isna( a1 )" })!;
    expect(VALUES.map(test)).toEqual([true, false, false, false, false]);
  });

  it("moves the tested cell along with the coloured one", () => {
    // E1 tests B1, and so F2 tests C2.
    expect(ruleTest({ area: areaOf("E1:F2"), formula: "=ISERROR(B1)" })?.tested).toEqual(areaOf("B1:C2"));
  });

  it("does not understand other formulas", () => {
    for (const formula of ["=A1>1", "=ISERROR($A$1)", "=ISERROR(A1:B2)", "=NOT(ISERROR(A1))", ""]) {
      expect(ruleTest({ area: areaOf("A1"), formula })).toBeUndefined();
    }
  });
});
