import fc from "fast-check";
import { findCalls } from "../../../../src/excel/reading/formula/find-calls";
import { repairNames } from "../../../../src/excel/reading/formula/repair-names";
import { formula, KNOWN } from "./formulas";

const repaired = (text: string): string => repairNames(text, findCalls(text, KNOWN));

it("writes every call as Excel knows it and leaves the rest", () => {
  expect(
    repaired(`=IF([2]!_xldudf_ATI_RPA(_XLDUDF_ATI_TOP("_xldudf_ATI_TOP("), A1 )>0, ati.share(1),B2)`),
  ).toBe(`=IF(ATI.RPA(ATI.TOP("_xldudf_ATI_TOP("), A1 )>0, ati.share(1),B2)`);
  expect(repaired(`='BloombergUI.xla'!_xldudf_ATI_SHARE("KR")`)).toBe('=ATI.SHARE("KR")');
});

it("leaves a formula that needs nothing, and needs nothing twice", () => {
  fc.assert(
    fc.property(formula, (text) => {
      const once = repaired(text);
      const calls = findCalls(once, KNOWN);
      expect(calls.every(({ isPlain }) => isPlain)).toBe(true);
      expect(calls.map(({ name }) => name)).toEqual(findCalls(text, KNOWN).map(({ name }) => name));
      expect(repaired(once)).toBe(once);
    }),
  );
});
