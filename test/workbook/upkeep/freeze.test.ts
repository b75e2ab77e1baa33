import { areaOf } from "../../../src/playground/stand-in/area";
import { findFreezable, freeze } from "../../../src/workbook/upkeep/freeze";
import { closeExcel, openExcel } from "../open-excel";
import {
  BROKEN,
  expectAllOrNothing,
  expectCancellable,
  KNOWN,
  put,
  shownIn,
  stageGrid,
  TABLE,
  workbook,
} from "./upkeep-stage";

const OLD = "1.12";

afterEach(closeExcel);

const notesOf = (grid: ReturnType<typeof stageGrid>) =>
  grid.parts().notes.map(({ row, column, text }) => [row, column, text.replace(/[0-9a-f]{8}$/, "…")]);

it("counts what can be frozen and what shows no value, and changes nothing", async () => {
  const grid = stageGrid();
  const before = workbook(grid);
  openExcel(grid);
  const { formulas, passing } = await findFreezable("workbook", KNOWN);
  expect(formulas.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
    [0, 1, 1, 1],
    [1, 1, 1, 1],
    [2, 1, 1, 1],
    [4, 4, 3, 2],
  ]);
  expect(passing.map(({ formula }) => formula)).toEqual([BROKEN, BROKEN]);
  expect(workbook(grid)).toEqual(before);
});

it("turns formulas into their values with every digit, whole spills too, and notes the formulas", async () => {
  const grid = stageGrid();
  openExcel(grid);
  await freeze("workbook", KNOWN);
  // 0.1 + 0.2 × 1 is 0.30000000000000004 in every digit.
  expect(shownIn(grid, "B1:C3")).toEqual([
    [0.30000000000000004, "=SUM(B1:B3)"],
    [0.5, "=ATI.SHARE(1)"],
    [0.1 + 0.2 * 3, null],
  ]);
  expect(shownIn(grid, "E5:F7")).toEqual([
    ["-", "Big Data"],
    ["South Korea", 2888 / 45929],
    [null, "#N/A"],
  ]);
  expect(shownIn(grid, "B2:B3", "s2")).toEqual([[BROKEN], [BROKEN]]);
  expect(notesOf(grid)).toEqual([
    [0, 1, 'Mine\nand yours\nATI formula: =ATI.SHARE("KR",A1,2018)\nFrozen 1 × 1 cell, check …'],
    [1, 1, 'ATI formula: =ATI.SHARE("KR",A2,2018)\nFrozen 1 × 1 cell, check …'],
    [2, 1, 'ATI formula: =ATI.SHARE("KR",A3,2018)\nFrozen 1 × 1 cell, check …'],
    [4, 4, `ATI formula: ${TABLE}\nFrozen 3 × 2 cells, check …`],
  ]);
});

it("is one step of undo", async () => {
  const grid = stageGrid();
  const [before, steps] = [workbook(grid), grid.undoSteps];
  openExcel(grid);
  await freeze("workbook", KNOWN);
  expect(grid.undoSteps).toBe(steps + 1);
  grid.undo();
  expect(workbook(grid)).toEqual(before);
});

it.each(["=1+1", "-5 %", "+49", "@home", "2018", "May 2018", "TRUE", "'quoted'", "1e5"])(
  "keeps the text %s a text",
  async (text) => {
    const grid = stageGrid();
    grid.results.set("=ATI.TOP(1)", text);
    put(grid, "H1", { formula: "=ATI.TOP(1)" });
    openExcel(grid);
    await freeze("workbook", KNOWN);
    expect(grid.read("s1", areaOf("H1"))[0]![0]).toMatchObject({ formula: "", value: text });
  },
);

it("freezes the selection alone, however much of it is empty", async () => {
  const grid = stageGrid();
  grid.select("s1", areaOf("A2:D1000"));
  openExcel(grid);
  await freeze("selection", KNOWN);
  expect(shownIn(grid, "B1:B3")).toEqual([['=ATI.SHARE("KR",A1,2018)'], [0.5], [0.1 + 0.2 * 3]]);
  expect(shownIn(grid, "E5")).toEqual([[TABLE]]);
});

it("does nothing where the selection holds no formula of ours, nor where the sheet is empty", async () => {
  const grid = stageGrid();
  grid.addSheet("Empty");
  openExcel(grid);
  grid.select("s1", areaOf("F6:F7"));
  expect((await freeze("selection", KNOWN)).formulas).toEqual([]);
  grid.select("s3", areaOf("A1:B2"));
  const before = workbook(grid);
  expect((await freeze("selection", KNOWN)).formulas).toEqual([]);
  expect(workbook(grid)).toEqual(before);
});

it("writes the formulas to a sheet where Excel has no notes, after those that it holds", async () => {
  const grid = stageGrid();
  openExcel(grid, { api: OLD });
  grid.select("s1", areaOf("B2"));
  await freeze("selection", KNOWN);
  await freeze("workbook", KNOWN);
  expect(grid.parts().notes).toHaveLength(1);
  const sheet = grid.sheets().find(({ name }) => name === "ATI formulas")!;
  expect(shownIn(grid, "A1:E6", sheet.id)).toEqual([
    ["Sheet", "Cell", "Formula", "Rows", "Columns"],
    ["Sheet1", "B2", '=ATI.SHARE("KR",A2,2018)', 1, 1],
    ["Sheet1", "B1", '=ATI.SHARE("KR",A1,2018)', 1, 1],
    ["Sheet1", "B3", '=ATI.SHARE("KR",A3,2018)', 1, 1],
    ["Sheet1", "E5", TABLE, 3, 2],
    [null, null, null, null, null],
  ]);
  // What is kept there are texts, and no formulas to be frozen.
  expect((await findFreezable("workbook", KNOWN)).formulas).toEqual([]);
});

it("does not write to a sheet of that name that is the user's own", async () => {
  const grid = stageGrid();
  const { id } = grid.addSheet("ATI formulas");
  put(grid, "A1", "My list", id);
  const before = workbook(grid);
  openExcel(grid, { api: OLD });
  await expect(freeze("workbook", KNOWN)).rejects.toThrow("holds something else");
  expect(workbook(grid)).toEqual(before);
});

it.each([undefined, OLD])("leaves the workbook as it was, whichever request fails (Excel API %s)", (api) =>
  expectAllOrNothing(stageGrid, () => freeze("workbook", KNOWN), api),
);

it("leaves the workbook as it was when it is cancelled", () =>
  expectCancellable(stageGrid, (watch) => freeze("workbook", KNOWN, watch)));
