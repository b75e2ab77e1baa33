import { unknownFunction } from "../../../../src/excel/reading/formula/unknown-function";

const KNOWN = new Set(["SHARE", "RANK"]);

it.each([
  ['=ATI.SHARES("KR")', "SHARES"],
  ['=ROUND(ati.share("KR","AI")*ati.Rnk("KR"),2)', "RNK"],
  ["=ATI.X.Y(1)", "X.Y"],
])("of %s is %s", (formula, name) => {
  expect(unknownFunction(formula, KNOWN)).toBe(name);
});

it.each([
  '=ATI.SHARE("KR","AI")',
  '=_xldudf_ATI_SHARE("KR","AI")',
  "=SUMX(A1)",
  '="ATI.SHARES(1)"',
  "=ATI.SHARES",
  "1",
])("is none in %s", (formula) => expect(unknownFunction(formula, KNOWN)).toBeUndefined());
