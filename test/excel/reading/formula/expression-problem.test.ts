import fc from "fast-check";
import { expressionProblem } from "../../../../src/excel/reading/formula/expression-problem";
import { expression } from "./formulas";

it.each([
  ['"KR', "has a quotation mark that is not closed"],
  ['IF(A1,"KR"', "has a bracket ( that is not closed"],
  ['{"KR";"JP"', "has a bracket { that is not closed"],
  ["A1)", "has a bracket ) that was not opened"],
  ['{"KR")', "has a bracket ) that was not opened"],
  ['"KR","JP"', "has a “,” outside of brackets"],
  ['"KR";"JP"', "has a “;” outside of brackets"],
  ["A1+", "ends with +"],
  ["2O15", "has “2” where Excel expects none"],
  ["'My sheet!A1", "has an apostrophe that is not closed"],
])("%s %s", (text, problem) => expect(expressionProblem(text)).toContain(problem));

it("has nothing against what may stand in a formula", () => {
  fc.assert(fc.property(expression, (text) => expect(expressionProblem(text)).toBeUndefined()));
});
