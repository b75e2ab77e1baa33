import { formulaToEnterAgain } from "../../../src/taskpane/cell/enter-again";
import { readCell } from "./read-cell";

const FORMULA = '=ATI.SHARE("KR","AI")';

it.each(["#BUSY!", "#NAME?", "#VALUE!"])("enters a formula again that shows %s", (text) => {
  expect(formulaToEnterAgain(readCell(FORMULA, { text }))).toBe(FORMULA);
});

it("enters it as Excel knows it", () => {
  const spoilt = '=[2]!_xldudf_ATI_SHARE("KR","AI")';
  expect(formulaToEnterAgain(readCell(spoilt, { text: "#NAME?" }))).toBe(FORMULA);
});

it("leaves a #NAME? that a name without quotation marks gives again, unless the function's name was lost", () => {
  expect(formulaToEnterAgain(readCell('=ATI.SHARE(Xqzvw,"AI")', { text: "#NAME?" }))).toBeUndefined();
  const spoilt = readCell('=[2]!_xldudf_ATI_SHARE(MyArea,"AI")', { text: "#NAME?" });
  expect(formulaToEnterAgain(spoilt)).toBe('=ATI.SHARE(MyArea,"AI")');
});

it("enters one again whose #VALUE! is of the past: of this there is no figure, which is #N/A", () => {
  const formula = '=ATI.SHARE("KR","Blockchain")';
  expect(formulaToEnterAgain(readCell(formula, { text: "#VALUE!" }))).toBe(formula);
});

it.each([
  ["an unknown name", '=ATI.SHARE("Korae","AI")'],
  ["an unknown name in a cell", '=ATI.SHARE(A1,"AI")'],
  ["what only Excel can work out", '=ATI.SHARE(LOWER("KR"),"AI")'],
  ["a sum with a text", '=ATI.SHARE("KR","AI")+"one"'],
  ["a function that gives no figure", "=ATI.FACT(99999)"],
])("leaves a #VALUE! that the same would give again: %s", (_what, formula) => {
  expect(
    formulaToEnterAgain(readCell(formula, { text: "#VALUE!", inputs: { A1: "Korae" } })),
  ).toBeUndefined();
});

it.each(["0.06", "#N/A", ""])("leaves one that shows %j", (text) => {
  expect(formulaToEnterAgain(readCell(FORMULA, { text }))).toBeUndefined();
});

it("leaves one that fills cells, of which the selected one shows its own error", () => {
  expect(formulaToEnterAgain(readCell(FORMULA, { text: "#VALUE!", filled: "B4" }))).toBeUndefined();
});
