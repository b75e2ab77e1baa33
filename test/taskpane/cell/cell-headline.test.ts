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
      inputs: { $A3: "Korea", "'My data'!B1": "big data", C$1: 2018 },
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
    "B3 · Revealed patent advantage · South Korea · Big Data · 2018 and 1 more: the cell shows 0",
  );
});

it.each([
  ["a function that gives no one figure", '=ATI.TOP("SHARE","AI")', "B3 · ATI.TOP = rank"],
  ["an argument that only Excel can tell", '=ATI.SHARE(IF(A1,"KR","JP"),"AI")', "B3 · ATI.SHARE = rank"],
  ["a name that is not known", '=ATI.SHARE("Koera","AI")', "B3 · ATI.SHARE = rank"],
])("names the function for %s", (_title, formula, expected) => {
  expect(cellHeadline(readCell(formula, { value: "rank", text: "rank" }))).toBe(expected);
});

it("says no other number to be the figure", () => {
  // uspto-patents has no Hong Kong of its own.
  const read = readCell('=IFERROR(ATI.SHARE("HK","Big Data",2018),0)', { value: 0, text: "0" });
  expect(cellHeadline(read)).toBe("B3 · Patent share · Hong Kong · Big Data · 2018: the cell shows 0");
  const error = readCell('=ATI.SHARE("HK","Big Data",2018)', { value: "#N/A", text: "#N/A" });
  expect(cellHeadline(error)).toBe("B3 · Patent share · Hong Kong · Big Data · 2018 = #N/A");
});

it("names the cell that is selected and the one that fills it", () => {
  const read = readCell('=ATI.TOP("SHARE","AI")', { filled: "C5", text: " " });
  expect(cellHeadline(read)).toBe("C5, filled from B3 · ATI.TOP = empty");
});

it("says what a place, or a change, is of, and shows it as the cell does", () => {
  expect(cellHeadline(readCell('=ATI.RANK("SHARE","KR","Big Data",2018)', { value: 4, text: "4" }))).toBe(
    "B3 · Place by patent share · South Korea · Big Data · 2018 = 4",
  );
  const change = readCell('=ATI.CHANGE("SHARE","KR","Big Data",2016,2018)', { value: -0.001, text: "-0.1%" });
  expect(cellHeadline(change)).toBe(
    "B3 · Change of patent share · South Korea · Big Data · 2016 to 2018 = -0.1%",
  );
});

it("says what a cell of a spilled block shows", () => {
  const read = readCell("=ATI.SHARE(A9:A12,B8:D8,2018)", {
    cell: "B9",
    filled: "B10",
    // 9,834 of 45,929 would be another country's; the text of the cell is shown where it is not the figure asked for.
    text: "21.4%",
    inputs: { "A9:A12": [["KR"], ["US"], ["JP"], ["DE"]], "B8:D8": [["Big Data", "AI", "Photonics"]] },
    offset: { row: 1, column: 0 },
    head: [[1, 1, 1]],
  });
  expect(cellHeadline(read)).toBe(
    "B10, filled from B9 · Patent share · United States · Big Data · 2018: the cell shows 21.4%",
  );
});

it("leaves the technology out where none applies, and cuts long texts", () => {
  const text = "a".repeat(70);
  expect(cellHeadline(readCell('=ATI.VALUE("GERD","KR",,2019)', { value: 4.62703, text: "4.627" }))).toMatch(
    /^B3 · [^·]+ · South Korea · 2019 = 4\.6/,
  );
  expect(cellHeadline(readCell("=ATI.VERSION()", { text }))).toBe(`B3 · ATI.VERSION = ${"a".repeat(60)}…`);
});
