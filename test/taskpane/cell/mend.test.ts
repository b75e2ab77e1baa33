import { mendOf } from "../../../src/taskpane/cell/mend";
import { readCell } from "./read-cell";

const mend = (...given: Parameters<typeof readCell>) => mendOf(readCell(...given));
const BIG_DATA = {
  problem: 'Unknown technology "Big Dta". Did you mean "Big Data"?',
  instead: "Big Data",
};

it("puts a name right in its own call, and leaves the rest as it is", () => {
  expect(mend('=ROUND( ATI.SHARE("KR", "Big Dta" ,2018), 2 )+ATI.RPA("KR","AI")')).toEqual({
    ...BIG_DATA,
    formula: '=ROUND( ATI.SHARE("KR", "Big Data" ,2018), 2 )+ATI.RPA("KR","AI")',
  });
  expect(mend('=ATI.RPA("KR","AI")+ATI.SHARE({"KR";"Germny"},"AI")')).toMatchObject({
    formula: '=ATI.RPA("KR","AI")+ATI.SHARE({"KR";"Germany"},"AI")',
  });
});

it("puts one name right after the other", () => {
  const once = mend('=ATI.SHARE("Koera","Big Dta")');
  expect(once).toMatchObject({ instead: "Korea", formula: '=ATI.SHARE("Korea","Big Dta")' });
  expect(mend('=ATI.SHARE("Korea","Big Dta")')).toMatchObject(BIG_DATA);
});

it("puts the names of a list right one after the other, past those that come near to nothing", () => {
  expect(mend('=ATI.SHARE({"Koera";"Germny"},"AI")')).toMatchObject({
    instead: "Korea",
    formula: '=ATI.SHARE({"Korea";"Germny"},"AI")',
  });
  expect(mend('=ATI.SHARE({"Korea";"Germny"},"AI")')).toMatchObject({
    instead: "Germany",
    formula: '=ATI.SHARE({"Korea";"Germany"},"AI")',
  });
  expect(mend('=ATI.SHARE({"Xqzvw";"Germny"},"AI")')).toMatchObject({
    instead: "Germany",
    formula: '=ATI.SHARE({"Xqzvw";"Germany"},"AI")',
  });
});

it.each([
  ["nothing mistyped", '=ATI.SHARE("KR","Big Data",2018)'],
  ["no name that comes near", '=ATI.SHARE("Xqzvw","AI")'],
  // There are the British ones and those of the United States.
  ["several that may be meant", '=ATI.SHARE("Virgin Islands","AI")'],
  ["an expression", '=ATI.SHARE("Ko"&"era","AI")'],
])("proposes nothing for %s", (_title, formula) => expect(mend(formula)).toBeUndefined());

it("puts names that Excel does not know into quotation marks, and mends them", () => {
  expect(mend('=ATI.SHARE(KR,"AI")', { text: "#NAME?" })).toEqual({
    problem: 'KR is a name in quotation marks: "KR".',
    instead: "KR",
    formula: '=ATI.SHARE("KR","AI")',
  });
  expect(mend('=ATI.SHARE("KR",Big Data)', { text: "#NAME?" })).toMatchObject({
    formula: '=ATI.SHARE("KR","Big Data")',
  });
  expect(mend('=ATI.SHARE(Koera,"AI")', { text: "#NAME?" })).toMatchObject({
    instead: "Korea",
    formula: '=ATI.SHARE("Korea","AI")',
  });
  // A name of the workbook's.
  expect(mend('=ATI.SHARE(KR,"AI")', { text: "0.06" })).toBeUndefined();
  expect(mend('=ATI.SHARE(Xqzvw,"AI")', { text: "#NAME?" })).toBeUndefined();
});

it("leads to the cell in which the name stands, on its sheet", () => {
  const inputs = { $A$5: "Big Dta", "Data!C3": "Big Dta" };
  expect(mend('=ATI.SHARE("KR",$A$5)', { inputs })).toEqual({
    ...BIG_DATA,
    spot: { row: 4, column: 0 },
    cell: "A5",
  });
  expect(mend('=ATI.SHARE("KR",Data!C3)', { inputs })).toEqual({
    ...BIG_DATA,
    spot: { row: 2, column: 2 },
    sheet: "Data",
    cell: "Data!C3",
  });
});

it("leads to the cell that serves the selected one", () => {
  const inputs = { "B2:B4": [["KR"], ["Koera"], ["JP"]], "C1:D1": [["AI", "Big Dta"]] };
  const at = (row: number, column: number) =>
    mend("=ATI.SHARE(B2:B4,C1:D1)", { inputs, offset: { row, column }, head: [[0, 0]] });
  expect(at(0, 0)).toBeUndefined();
  expect(at(1, 0)).toMatchObject({ instead: "Korea", cell: "B3" });
  expect(at(2, 1)).toMatchObject({ instead: "Big Data", cell: "D1" });
});

it.each([["#N/A"], [""], [0]])("leads to no cell that holds %j", (held) => {
  expect(mend('=ATI.SHARE("KR",A5)', { inputs: { A5: held } })).toBeUndefined();
});
