import { changesInWords } from "../../../../src/taskpane/compare/made/changes-in-words";
import type { Changes } from "../../../../src/excel/made/changes-of";

const none: Changes = {
  cells: 0,
  rows: 0,
  columns: 0,
  chosen: [],
  overwritten: [],
  moved: { rows: 0, columns: 0 },
  wasMoved: false,
  staying: 0,
};

it("warns first where rows or columns were put into the page", () => {
  const [first, ...others] = changesInWords({ ...none, wasMoved: true });
  expect(first).toMatch(
    /^Rows or columns were put into the page .* Put that back first, or make a new sheet\.$/,
  );
  expect(others).toEqual(changesInWords(none));
});

it("says that nothing changes", () => {
  expect(changesInWords(none)).toEqual(["No cell changes; charts and formats are written anew."]);
});

it("counts what changes, and how the page grows or shrinks", () => {
  expect(changesInWords({ ...none, cells: 1214, rows: 3, columns: -1 })).toEqual([
    "1,214 cells will change.",
    "The page has 3 rows more and 1 column fewer.",
  ]);
});

it("names the user's own cells", () => {
  const six = ["A60", "A61", "A62", "A63", "A64", "A65"];
  const lines = changesInWords({ ...none, chosen: ["A4"], overwritten: six, staying: 1 });
  expect(lines.slice(1)).toEqual([
    "What you chose in the yellow cells A4 is replaced by the sheet’s choices.",
    "Something of yours is written over: A60, A61, A62, A63, A64 and 1 more.",
    "1 cell of yours stays.",
  ]);
});

it.each([
  [4, 0, "What you have below moves down by 4 rows; the empty rows go across the whole sheet."],
  [0, 1, "What you have beside it moves right by 1 column; the empty columns go across the whole sheet."],
  [
    1,
    2,
    "What you have below moves down by 1 row, what you have beside it moves right by 2 columns; the empty rows and columns " +
      "go across the whole sheet.",
  ],
])("says how far the user's own things move, by %i rows and %i columns", (rows, columns, line) => {
  expect(changesInWords({ ...none, cells: 9, moved: { rows, columns } })).toEqual([
    "9 cells will change.",
    line,
  ]);
});
