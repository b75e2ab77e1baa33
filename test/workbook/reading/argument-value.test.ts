import fc from "fast-check";
import { argumentValue } from "../../../src/workbook/reading/argument-value";

it.each([
  ["", { kind: "left out" }],
  ['"KR"', { kind: "literal", value: "KR" }],
  ['"a ""b"""', { kind: "literal", value: 'a "b"' }],
  ["2018", { kind: "literal", value: 2018 }],
  ["-5", { kind: "literal", value: -5 }],
  ["- 5", { kind: "literal", value: -5 }],
  ["true", { kind: "literal", value: true }],
  ['{"KR"}', { kind: "literal", value: "KR" }],
  ['{"KR";"JP"}', { kind: "list", values: ["KR", "JP"] }],
  ["{1,-2}", { kind: "list", values: [1, -2] }],
  ["B2", { kind: "cell", reference: "B2", cell: "B2" }],
  ["$b$2", { kind: "cell", reference: "$b$2", cell: "B2" }],
  ["Data!B2", { kind: "cell", reference: "Data!B2", sheet: "Data", cell: "B2" }],
  ["'O''Neil''s'!B2", { kind: "cell", reference: "'O''Neil''s'!B2", sheet: "O'Neil's", cell: "B2" }],
  ["A1:B2", { kind: "range" }],
  ["A:A", { kind: "range" }],
  ["A1#", { kind: "range" }],
  ["Table1[Area]", { kind: "range" }],
  ["Sheet1:Sheet3!A1", { kind: "range" }],
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
