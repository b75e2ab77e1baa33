import { withFieldValues } from "../../../../src/playground/stand-in/custom-functions/field-formula";

it("reads a field after a dot by Excel's own function", () => {
  expect(withFieldValues("=A2.Patents")).toBe('=FIELDVALUE(A2,"Patents")');
  expect(withFieldValues("=A2.[R&D expenditure, % of GDP]*2")).toBe(
    '=FIELDVALUE(A2,"R&D expenditure, % of GDP")*2',
  );
  expect(withFieldValues("=SUM($B$3.Exports,Data!C4.Imports,'My data'!C4.Year)")).toBe(
    '=SUM(FIELDVALUE($B$3,"Exports"),FIELDVALUE(Data!C4,"Imports"),FIELDVALUE(\'My data\'!C4,"Year"))',
  );
});

it("leaves all other dots as they are", () => {
  for (const formula of [
    '=ATI.SHARE("KR","A2.Patents",2018)',
    "=A2*1.5",
    "=A2.5",
    "=STDEV.S(A1:A3)",
    '="A1.x"&B1',
    "=LOG10.X(1)",
  ])
    expect(withFieldValues(formula)).toBe(formula);
});
