import { shiftFormula } from "../../../src/playground/stand-in/shift-formula";

/** After two rows came before row 5 of the sheet Data, or two went from there on. */
const shifted = (formula: string, by: number, home = "Data"): string =>
  shiftFormula(formula, home, "Data", { axis: "rows", at: 4, by });

it.each([
  ["=A4+A5+$A$6", "=A4+A7+$A$8"],
  ["=SUM(B3:B9)", "=SUM(B3:B11)"],
  ["=SUM(B3:B4)", "=SUM(B3:B4)"],
  ["=SUM(C:C)+SUM($4:$5)", "=SUM(C:C)+SUM($4:$7)"],
  ['=A5&"A5"', '=A7&"A5"'],
  ["='data'!A5*Other!A5", "='data'!A7*Other!A5"],
  ["=SUM(A5#)", "=SUM(A7#)"],
])("%s follows its cells when rows come, to %s", (formula, after) => {
  expect(shifted(formula, 2)).toBe(after);
});

it("only what names the sheet follows it from elsewhere", () => {
  expect(shifted("=A5+Data!A5+'Data'!$A$5:$B$9", 2, "Notes")).toBe("=A5+Data!A7+'Data'!$A$7:$B$11");
});

it.each([
  ["=A4+A7", "=A4+A5"],
  ["=SUM(B3:B9)", "=SUM(B3:B7)"],
  ["=Data!A5+SUM(A5:B6)", "=Data!#REF!+SUM(#REF!)"],
])("%s follows its cells when rows go, to %s", (formula, after) => {
  expect(shifted(formula, -2)).toBe(after);
});

it("columns move columns, and leave whole rows alone", () => {
  expect(shiftFormula("=B2+$C$2+SUM(2:3)", "S", "S", { axis: "columns", at: 2, by: 1 })).toBe(
    "=B2+$D$2+SUM(2:3)",
  );
});

it("what comes and goes again leaves the formula as it was written", () => {
  const formula = "=SUM(Data!B3:B9)+'data'!A5";
  expect(shifted(shifted(formula, 3), -3)).toBe(formula);
});
