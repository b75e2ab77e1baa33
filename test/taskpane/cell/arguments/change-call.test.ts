import { changeCall } from "../../../../src/taskpane/cell/arguments/change-call";
import { guideEntry, knownNames } from "../../../../src/taskpane/shared/questions/known-names";
import { findCalls } from "../../../../src/excel/reading/formula/find-calls";

function changed(formula: string, typed: readonly string[], at = 0) {
  const call = findCalls(formula, knownNames)[at]!;
  return changeCall(formula, call, guideEntry(call.name)!, typed);
}
const formulaOf = (...given: Parameters<typeof changed>) =>
  (changed(...given) as { formula: string }).formula;
const problemsOf = (...given: Parameters<typeof changed>) =>
  (changed(...given) as { problems: readonly { problem: string; suggestion?: string }[] }).problems;

const SHARE = '=ROUND( ATI.SHARE("KR",B2,2018), 2 )';

it.each([
  ["a word", ["Japan", "B2", "2018"], '=ROUND( ATI.SHARE("Japan",B2,2018), 2 )'],
  ["words", ["south korea", "B2", "2018"], '=ROUND( ATI.SHARE("south korea",B2,2018), 2 )'],
  [
    "a name with signs",
    ["Côte d'Ivoire", "WIPO:8", "2018"],
    `=ROUND( ATI.SHARE("Côte d'Ivoire","WIPO:8",2018), 2 )`,
  ],
  [
    "a dataset",
    ['"KR"', "B2", "2018", "patent-families"],
    '=ROUND( ATI.SHARE("KR",B2,2018,"patent-families"), 2 )',
  ],
  ["latest", ['"KR"', "B2", "latest"], '=ROUND( ATI.SHARE("KR",B2,"latest"), 2 )'],
  ["a reference", ["$A$7", "Data!C3", "D4"], "=ROUND( ATI.SHARE($A$7,Data!C3,D4), 2 )"],
  ["a reference that is a name too", ["G7", "B2", "2018"], "=ROUND( ATI.SHARE(G7,B2,2018), 2 )"],
  ["an expression", ["A1&B1", "LOWER(B2)", "2010+8"], "=ROUND( ATI.SHARE(A1&B1,LOWER(B2),2010+8), 2 )"],
  ["a name after an equals sign", ["=MyArea", "B2", "2018"], "=ROUND( ATI.SHARE(MyArea,B2,2018), 2 )"],
  ["a list", ['{"KR";"JP"}', "B2", "2018"], '=ROUND( ATI.SHARE({"KR";"JP"},B2,2018), 2 )'],
  ["nothing", ['"KR"', "B2", ""], '=ROUND( ATI.SHARE("KR",B2), 2 )'],
])("takes %s as it is meant", (_title, typed, expected) => expect(formulaOf(SHARE, typed)).toBe(expected));

it("leaves what was not touched, even a word that is a name of the workbook", () => {
  expect(formulaOf("=ATI.SHARE(MyArea,B2,2018)", ["MyArea", "B2", "2019"])).toBe(
    "=ATI.SHARE(MyArea,B2,2019)",
  );
});

it("repairs the names of a formula that it changes", () => {
  const formula = '=_xldudf_ATI_RPA("KR",A1)+[2]!_xldudf_ATI_SHARE("KR",A1)';
  expect(formulaOf(formula, ['"JP"', "A1"], 1)).toBe('=ATI.RPA("KR",A1)+ATI.SHARE("JP",A1)');
});

it("names what is no formula, and the field that has it", () => {
  const [areas, technologies, years] = problemsOf(SHARE, ['"KR', "B2", "2010+"]);
  expect(areas!.problem).toBe('"KR has a quotation mark that is not closed.');
  expect(technologies).toBeUndefined();
  expect(years!.problem).toBe("2010+ ends with +.");
});

it.each([
  [["Koera", "B2", "2018"], 0, 'Unknown area "Koera". Did you mean "Korea"?', '"Korea"'],
  [
    ['{"KR";"Germny"}', "B2", "2018"],
    0,
    'Unknown area "Germny". Did you mean "Germany"?',
    '{"KR";"Germany"}',
  ],
  [['"KR"', "Big Dta", "2018"], 1, 'Unknown technology "Big Dta". Did you mean "Big Data"?', '"Big Data"'],
  [
    ['"KR"', "B2", "2018", "uspto-patens"],
    3,
    'Unknown dataset "uspto-patens". Did you mean "uspto-patents"?',
    '"uspto-patents"',
  ],
  [['"KR"', "B2", "218"], 2, '"218" is no year; give one such as 2018, or "latest".', undefined],
])("says of %j what is not known, and what may be meant", (typed, at, problem, suggestion) => {
  expect(problemsOf(SHARE, typed)[at]).toEqual({ problem, ...(suggestion && { suggestion }) });
});

it("knows the technologies of the indicator that the call names", () => {
  // Manufacturing is a vertical of venture capital; of patents it is none.
  expect(formulaOf('=ATI.TOP("INVESTMENT","AI")', ["INVESTMENT", "VC:Manufacturing"])).toBe(
    '=ATI.TOP("INVESTMENT","VC:Manufacturing")',
  );
  expect(problemsOf('=ATI.TOP("SHARE","AI")', ["Shre", '"AI"'])[0]!.suggestion).toBe('"SHARE"');
});

it("takes a period, an entry of the report, and a number as they are", () => {
  expect(formulaOf('=ATI.SERIES("SHARE","KR","AI")', ['"SHARE"', '"KR"', '"AI"', "2010:2018"])).toBe(
    '=ATI.SERIES("SHARE","KR","AI","2010:2018")',
  );
  expect(formulaOf('=ATI.EXPLAIN("SHARE","KR")', ["I-01", ""])).toBe('=ATI.EXPLAIN("I-01")');
  expect(formulaOf('=ATI.TOP("SHARE","AI")', ['"SHARE"', '"AI"', "Count"])).toBe(
    '=ATI.TOP("SHARE","AI",Count)',
  );
});
