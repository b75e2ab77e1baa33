import { leaveFunctions } from "../../../../src/core/figures/functions-on-page";
import { findCalls } from "../../../../src/excel/reading/formula/find-calls";
import type { References } from "../../../../src/excel/upkeep/values/read-references";
import { evaluate } from "../../../../src/taskpane/edition/formula/evaluate";
import { knownNames } from "../../../../src/taskpane/shared/questions/known-names";

const SHARES: Readonly<Record<string, number>> = { KR: 0.0625, US: 0.25 };

beforeEach(() =>
  leaveFunctions({
    SHARE: (areas: unknown) => {
      const rows = Array.isArray(areas) ? (areas as unknown[][]) : [[areas]];
      return rows.map((row) =>
        row.map((area) => SHARES[String(area)] ?? { code: "#N/A", message: "no figure" }),
      );
    },
  }),
);
afterEach(() => leaveFunctions({}));

function give(formula: string, cells: Readonly<Record<string, readonly (readonly unknown[])[]>> = {}) {
  const found = {
    ...{ sheetId: "1", sheet: "Sheet1", row: 0, column: 0, formula, value: 0, numberFormat: "" },
    calls: findCalls(formula, knownNames),
  };
  const references: References = new Map(Object.entries(cells));
  return evaluate(found, references);
}

it.each([
  ['=ROUND(ATI.SHARE("KR")*100,1)', 6.3],
  ['=ATI.SHARE("KR")/ATI.SHARE("US")', 0.25],
  ['=-ATI.SHARE("KR")^2', 0.0625 ** 2],
  ['=1-ATI.SHARE("KR")-ATI.SHARE("US")', 0.6875],
  ['=(ATI.SHARE("KR")+ATI.SHARE("US"))*50%', 0.15625],
  ['=IFERROR(ATI.SHARE("XX"),"-")', "-"],
  ['=IFNA(ATI.SHARE("XX"),0)', 0],
  ['=IF(ATI.SHARE("US")>=0.25,1,2)', 1],
  ['=SUM(ATI.SHARE({"KR";"US"}))', 0.3125],
  ['="Share: "&ROUND(ATI.SHARE("KR")*100,0)', "Share: 6"],
])("%s", (formula, value) => {
  expect(give(formula)).toEqual([[value]]);
});

it("takes cells, single and as a block", () => {
  expect(give("=ATI.SHARE(A2)/ATI.SHARE($A$3)", { A2: [["KR"]], $A$3: [["US"]] })).toEqual([[0.25]]);
  expect(give("=ATI.SHARE(A2:A3)*100", { "A2:A3": [["KR"], ["US"]] })).toEqual([[6.25], [25]]);
});

it("gives an error where a function or a cell does, and no figure of it", () => {
  expect(give('=ATI.SHARE("XX")*100')).toEqual([[{ error: "#N/A" }]]);
  expect(give("=ATI.SHARE(A2)", { A2: [["#REF!"]] })).toEqual([[{ error: "#REF!" }]]);
  expect(give('=ATI.SHARE("KR")/0')).toEqual([[{ error: "#DIV/0!" }]]);
});

it.each([
  ["another function of Excel's", '=MEDIAN(ATI.SHARE("KR"),1)'],
  ["a name", '=ATI.SHARE("KR")*Factor'],
  ["cells that were not read", "=ATI.SHARE(B2)"],
  ["names of LET", '=LET(x,ATI.SHARE("KR"),x*2)'],
  ["a function that the page has not", '=ATI.RPA("KR")'],
])("leaves %s to Excel", (_, formula) => {
  expect(give(formula)).toBeUndefined();
});

it("leaves an empty cell in a sum to Excel, since it may hold an empty text", () => {
  expect(give('=ATI.SHARE("KR")+A2', { A2: [[""]] })).toBeUndefined();
});
