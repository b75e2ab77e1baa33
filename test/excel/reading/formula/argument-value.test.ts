import fc from "fast-check";
import { argumentValue } from "../../../../src/excel/reading/formula/argument-value";

it.each([
  ["", { kind: "left out" }],
  ['"KR"', { kind: "literal", value: "KR" }],
  ['"a ""b"""', { kind: "literal", value: 'a "b"' }],
  ["2018", { kind: "literal", value: 2018 }],
  ["-5", { kind: "literal", value: -5 }],
  ["- 5", { kind: "literal", value: -5 }],
  ["true", { kind: "literal", value: true }],
  ['{"KR"}', { kind: "literal", value: "KR" }],
  ['{"KR";"JP"}', { kind: "list", rows: [["KR"], ["JP"]] }],
  ["{1,-2}", { kind: "list", rows: [[1, -2]] }],
  [
    '{1,2;"a",TRUE}',
    {
      kind: "list",
      rows: [
        [1, 2],
        ["a", true],
      ],
    },
  ],
  ["B2", { kind: "cells", reference: "B2", address: "B2" }],
  ["$b$2", { kind: "cells", reference: "$b$2", address: "B2" }],
  ["Data!B2", { kind: "cells", reference: "Data!B2", sheet: "Data", address: "B2" }],
  ["'O''Neil''s'!B2", { kind: "cells", reference: "'O''Neil''s'!B2", sheet: "O'Neil's", address: "B2" }],
  ["$A$1:B2", { kind: "cells", reference: "$A$1:B2", address: "A1:B2" }],
  ["A:A", { kind: "cells", reference: "A:A", address: "A:A" }],
  ["A1#", { kind: "spill", reference: "A1#", address: "A1" }],
  ["Data!$A$1#", { kind: "spill", reference: "Data!$A$1#", sheet: "Data", address: "A1" }],
  [
    "Table1[Area]",
    { kind: "columns", reference: "Table1[Area]", table: "Table1", columns: ["Area"], part: "data" },
  ],
  ["[@Area]", { kind: "columns", reference: "[@Area]", table: "", columns: ["Area"], part: "this row" }],
  [
    "T[[#Headers],[2018]]",
    { kind: "columns", reference: "T[[#Headers],[2018]]", table: "T", columns: ["2018"], part: "headers" },
  ],
  ["T[#All]", { kind: "columns", reference: "T[#All]", table: "T", columns: [], part: "all" }],
  ["T[[#Totals],[2018]]", { kind: "expression" }],
  ["Sheet1:Sheet3!A1", { kind: "expression" }],
  ["[Book]Data!B2", { kind: "expression" }],
  ["MyName", { kind: "expression" }],
  ['A1&"x"', { kind: "expression" }],
  ['IF(A1,"KR","JP")', { kind: "expression" }],
  ["#N/A", { kind: "expression" }],
  ['"open', { kind: "expression" }],
  ['{"a",B2}', { kind: "expression" }],
])("%s is read as %o", (text, expected) => expect(argumentValue(text)).toEqual(expected));

it("reads every text back that is quoted", () => {
  fc.assert(
    fc.property(fc.string(), (text) =>
      expect(argumentValue(`"${text.replaceAll('"', '""')}"`)).toEqual({ kind: "literal", value: text }),
    ),
  );
});
