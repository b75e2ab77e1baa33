import { changesInWords } from "../../../src/taskpane/compare/changes-in-words";
import type { Changes } from "../../../src/workbook/sheet/made/changes-of";

const none: Changes = {
  cells: 0,
  rows: 0,
  columns: 0,
  chosen: [],
  overwritten: [],
  inTheWay: [],
  staying: 0,
};

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
  const lines = changesInWords({ ...none, chosen: ["A4"], overwritten: six, inTheWay: ["P3"], staying: 1 });
  expect(lines.slice(1)).toEqual([
    "What you chose in the yellow cells A4 is replaced by the sheet’s choices.",
    "Something of yours is written over: A60, A61, A62, A63, A64 and 1 more.",
    "It cannot be rebuilt: the page needs cells that hold something of yours: P3. Move it first.",
    "1 cell of yours stays.",
  ]);
});
