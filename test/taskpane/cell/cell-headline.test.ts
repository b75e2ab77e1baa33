import { cellHeadline } from "../../../src/taskpane/cell/cell-headline";
import { readCell } from "./read-cell";

// 2,888 of 45,929 patents.
const VALUE = 2888 / 45929;

it.each([
  ["literals", '=ATI.SHARE("KR","Big Data",2018)', {}],
  ["another spelling", '=@[2]!_xldudf_ATI_SHARE("south korea","BIGDATA",2018)', {}],
  [
    "cells",
    "=ATI.SHARE($A3,'My data'!B1,C$1)",
    {
      inputs: new Map<string, unknown>([
        ["$A3", "Korea"],
        ["'My data'!B1", "big data"],
        ["C$1", 2018],
      ]),
    },
  ],
])("says what a formula asks for with %s, and the value in its unit", (_title, formula, more) => {
  expect(cellHeadline(readCell(formula, { value: VALUE, text: "0.062879662", ...more }))).toBe(
    "B3 · Patent share · South Korea · Big Data · 2018 = 6.3 %",
  );
});

it("shows the cell's own text where the call is a part of the formula", () => {
  const read = readCell('=IF(ATI.RPA("KR","Big Data",2018)>0,ATI.SHARE("KR","AI"),0)', {
    value: 0,
    text: "0",
  });
  expect(cellHeadline(read)).toBe(
    "B3 · Revealed patent advantage · South Korea · Big Data · 2018 and 1 more = 0",
  );
});

it.each([
  ["a function that gives no one figure", '=ATI.TOP("SHARE","AI")', "B3 · ATI.TOP = rank"],
  ["an argument that only Excel can tell", '=ATI.SHARE(IF(A1,"KR","JP"),"AI")', "B3 · ATI.SHARE = rank"],
  ["a name that is not known", '=ATI.SHARE("Koera","AI")', "B3 · ATI.SHARE = rank"],
])("names the function for %s", (_title, formula, expected) => {
  expect(cellHeadline(readCell(formula, { value: "rank", text: "rank" }))).toBe(expected);
});

it("names the cell that is selected and the one that fills it", () => {
  const read = readCell('=ATI.TOP("SHARE","AI")', { filled: "C5", text: " " });
  expect(cellHeadline(read)).toBe("C5, filled from B3 · ATI.TOP = empty");
});

it("leaves the technology out where none applies, and cuts long texts", () => {
  const text = "a".repeat(70);
  expect(cellHeadline(readCell('=ATI.VALUE("GERD","KR",,2019)', { value: 4.627, text }))).toMatch(
    /^B3 · [^·]+ · South Korea · 2019 = 4\.63/,
  );
  expect(cellHeadline(readCell("=ATI.VERSION()", { text }))).toBe(`B3 · ATI.VERSION = ${"a".repeat(60)}…`);
});
