import { withoutSheet } from "../../../src/playground/grid/without-sheet";
import { NO_PARTS, type Parts } from "../../../src/playground/stand-in/parts";

test("a deleted sheet takes its parts along, and nothing else", () => {
  const note = { row: 0, column: 0, text: "A note" };
  const parts: Parts = {
    ...NO_PARTS,
    notes: [
      { ...note, sheetId: "s1" },
      { ...note, sheetId: "s2" },
    ],
    sheets: { s1: { frozenRows: 1 }, s2: { frozenRows: 2 } },
    settings: { kept: true },
  };
  expect(withoutSheet(parts, "s1")).toEqual({
    ...NO_PARTS,
    notes: [{ ...note, sheetId: "s2" }],
    sheets: { s2: { frozenRows: 2 } },
    settings: { kept: true },
  });
});
