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

it.each(["0.06", "#N/A", ""])("leaves one that shows %j", (text) => {
  expect(formulaToEnterAgain(readCell(FORMULA, { text }))).toBeUndefined();
});

it("leaves one that fills cells, of which the selected one shows its own error", () => {
  expect(formulaToEnterAgain(readCell(FORMULA, { text: "#VALUE!", filled: "B4" }))).toBeUndefined();
});
