import { stringifyTokens, tokenize } from "@borgar/fx";
import fc from "fast-check";
import { moveFormula } from "../../src/plans/move-formula";

it("moves each cell of its own sheet, those with dollar signs too, and keeps the signs", () => {
  expect(moveFormula('=ATI.SHARE(B$3,"Big Data",$A4)', 1, 1)).toBe('=ATI.SHARE(C$4,"Big Data",$B5)');
  expect(moveFormula("=SUM($A$1:C3)", 9, 25)).toBe("=SUM($Z$10:AB12)");
});

it("leaves texts, names of functions, numbers and other sheets alone", () => {
  const formula = '=LOG10(2018)&"A1"&ATI.LIST("B2")&\'My sheet\'!A1&Other!$B$2';
  expect(moveFormula(formula, 5, 5)).toBe(formula);
});

it("changes nothing when it moves nowhere, and back is where it was", () => {
  const cell = fc.constantFrom("A1", "$B2", "C$3", "$D$4", "A1:B2", '"A1"', "12", "TRUE");
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), fc.nat(50), fc.nat(50), (parts, rows, columns) => {
      const formula = `=F(${parts.join(",")})`;
      expect(moveFormula(formula, 0, 0)).toBe(formula);
      expect(moveFormula(moveFormula(formula, rows, columns), -rows, -columns)).toBe(
        stringifyTokens(tokenize(formula)),
      );
    }),
  );
});
