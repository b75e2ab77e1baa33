import { findCalls } from "../../../../src/excel/reading/formula/find-calls";
import { withMeanings } from "../../../../src/excel/reading/formula/with-meanings";
import { KNOWN } from "./formulas";

const meanings = (formula: string) =>
  withMeanings(formula, findCalls(formula, KNOWN)).map((call) =>
    call.arguments.map(({ text, means }) =>
      means ? `${text} = ${means.text}${means.isEach ? " (each)" : ""}` : text,
    ),
  );

it("follows names to what they stand for", () => {
  expect(meanings('=LET(a,"KR",b,a,ATI.SHARE(b,"AI",A1))')).toEqual([['b = "KR"', '"AI"', "A1"]]);
  expect(meanings("=MAP(A1:A2,LAMBDA(x,ATI.SHARE(x)+ATI.RPA(x,y)))")).toEqual([
    ["x = A1:A2 (each)"],
    ["x = A1:A2 (each)", "y"],
  ]);
});

it("ends where names go round", () => {
  expect(meanings("=LET(a,b,b,a,ATI.SHARE(a))")).toHaveLength(1);
});
