import { withoutSheet } from "../../../src/playground/grid/without-sheet";
import { NO_PARTS, type Parts } from "../../../src/playground/stand-in/parts";

test("a deleted sheet takes its parts along, and nothing else", () => {
  const note = { row: 0, column: 0, text: "A note" };
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const rule = { id: "r1", area, formula: "=ISERROR(A1)", color: "#808080" };
  const choice = { area, source: "=$B$1:$B$3", refusal: "Choose one." };
  const parts: Parts = {
    ...NO_PARTS,
    rules: [
      { ...rule, sheetId: "s1" },
      { ...rule, sheetId: "s2" },
    ],
    choices: [
      { ...choice, sheetId: "s1" },
      { ...choice, sheetId: "s2" },
    ],
    notes: [
      { ...note, sheetId: "s1" },
      { ...note, sheetId: "s2" },
    ],
    sheets: { s1: { frozenRows: 1 }, s2: { frozenRows: 2 } },
    settings: { kept: true },
  };
  expect(withoutSheet(parts, "s1")).toEqual({
    ...NO_PARTS,
    rules: [{ ...rule, sheetId: "s2" }],
    choices: [{ ...choice, sheetId: "s2" }],
    notes: [{ ...note, sheetId: "s2" }],
    sheets: { s2: { frozenRows: 2 } },
    settings: { kept: true },
  });
});
