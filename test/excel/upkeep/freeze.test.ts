import { areaOf } from "../../../src/playground/stand-in/area";
import { calculateNow, isManual } from "../../../src/excel/host/calculation";
import type { OwnAnswer } from "../../../src/excel/reading/cell/is-stale";
import { findFreezable, freeze } from "../../../src/excel/upkeep/freeze";
import { thaw } from "../../../src/excel/upkeep/thaw";
import { openExcel } from "../stage/open-excel";
import {
  AT_ONCE,
  BROKEN,
  expectAllOrNothing,
  expectCancellable,
  KNOWN,
  N_A,
  stageGrid,
  TABLE,
  workbook,
} from "./upkeep-stage";
import { put, shownIn, sheetNamed } from "../stage/cells";

const OLD = "1.12";

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
  const grid = openExcel(stageGrid());
  await freeze("workbook", KNOWN, AT_ONCE);
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
  await freeze("workbook", KNOWN, AT_ONCE);
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
    await freeze("workbook", KNOWN, AT_ONCE);
    expect(grid.read("s1", areaOf("H1"))[0]![0]).toMatchObject({ formula: "", value: text });
  },
);

it("freezes the selection alone, however much of it is empty", async () => {
  const grid = stageGrid();
  grid.select("s1", areaOf("A2:D1000"));
  openExcel(grid);
  await freeze("selection", KNOWN, AT_ONCE);
  expect(shownIn(grid, "B1:B3")).toEqual([['=ATI.SHARE("KR",A1,2018)'], [0.5], [0.1 + 0.2 * 3]]);
  expect(shownIn(grid, "E5")).toEqual([[TABLE]]);
});

it("does nothing where the selection holds no formula of ours, nor where the sheet is empty", async () => {
  const grid = stageGrid();
  grid.addSheet("Empty");
  openExcel(grid);
  grid.select("s1", areaOf("F6:F7"));
  expect((await freeze("selection", KNOWN, AT_ONCE)).formulas).toEqual([]);
  grid.select("s3", areaOf("A1:B2"));
  const before = workbook(grid);
  expect((await freeze("selection", KNOWN, AT_ONCE)).formulas).toEqual([]);
  expect(workbook(grid)).toEqual(before);
});

it("writes the formulas to a sheet where Excel has no notes, after those that it holds", async () => {
  const grid = openExcel(stageGrid(), { api: OLD });
  grid.select("s1", areaOf("B2"));
  await freeze("selection", KNOWN, AT_ONCE);
  await freeze("workbook", KNOWN, AT_ONCE);
  expect(grid.parts().notes).toHaveLength(1);
  const sheet = sheetNamed(grid, "ATI formulas")!;
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
  openExcel(grid, { api: OLD });
  await freeze("workbook", KNOWN, AT_ONCE);
  expect(shownIn(grid, "A1:A2", id)).toEqual([["My list"], [null]]);
  const own = sheetNamed(grid, "ATI formulas 2")!;
  expect(shownIn(grid, "A1:B2", own.id)).toEqual([
    ["Sheet", "Cell"],
    ["Sheet1", "B1"],
  ]);
  expect((await thaw(KNOWN, AT_ONCE)).formulas).toHaveLength(4);
});

it("keeps the address of a cell that reads like a date, and leaves a sheet of its name that comes meanwhile alone", async () => {
  const grid = stageGrid();
  grid.results.set("=ATI.SHARE(1,2)", 0.25);
  put(grid, "MAR1", { formula: "=ATI.SHARE(1,2)" });
  openExcel(grid, { api: OLD });
  await freeze("workbook", KNOWN, AT_ONCE);
  const sheet = sheetNamed(grid, "ATI formulas")!;
  expect(shownIn(grid, "B2:B7", sheet.id).flat()).toContain("MAR1");

  for (let k = 2; k < 16; k += 1) {
    const other = stageGrid();
    let mine: string | undefined;
    const between = (count: number): void => {
      if (count !== k || other.sheets().some(({ name }) => name === "ATI formulas")) return;
      mine = other.addSheet("ATI formulas").id;
    };
    openExcel(other, { api: OLD, between });
    await freeze("workbook", KNOWN, AT_ONCE).catch(() => undefined);
    if (mine === undefined) continue;
    // Whether or not it could be done, the user's sheet is there.
    expect(other.sheets().map(({ id }) => id)).toContain(mine);
  }
});

it.each([undefined, OLD])("leaves the workbook as it was, whichever request fails (Excel API %s)", (api) =>
  expectAllOrNothing(stageGrid, () => freeze("workbook", KNOWN, AT_ONCE), api),
);

it("leaves the workbook as it was when it is cancelled", () =>
  expectCancellable(stageGrid, (watch) => freeze("workbook", KNOWN, { ...AT_ONCE, ...watch })));

describe("A cell that shows an old value", () => {
  const SHARE_2 = '=ATI.SHARE("KR",A2,2018)';

  it("is waited for, and frozen with the new one, where it changes as it is looked at", async () => {
    const grid = openExcel(stageGrid(), { staleSyncs: 1000 });
    grid.results.set(SHARE_2, 0.75);
    // The calculation ends while it is waited for.
    const wait = () => calculateNow(AT_ONCE.wait);
    const { formulas, stale } = await freeze("workbook", KNOWN, { wait });
    expect([formulas.length, stale]).toEqual([4, []]);
    expect(shownIn(grid, "B2")).toEqual([[0.75]]);
  });

  it("stays a formula and is named, where it is not what the add-in computes within the time", async () => {
    const grid = openExcel(stageGrid(), { staleSyncs: 1000 });
    grid.results.set(SHARE_2, 0.75);
    put(grid, "A2", "Big Data");
    const asked: unknown[] = [];
    const answer: OwnAnswer = ({ arguments: given }, inputs) => {
      asked.push([...inputs]);
      return given[1]?.text === "A2" ? 0.75 : undefined;
    };
    const { formulas, stale } = await freeze("workbook", KNOWN, { ...AT_ONCE, answer });
    expect(stale.map(({ formula, value }) => [formula, value])).toEqual([[SHARE_2, 0.5]]);
    expect(formulas).toHaveLength(3);
    expect(asked).toContainEqual([["A2", "Big Data"]]);
    expect(shownIn(grid, "B1:B2")).toEqual([[0.30000000000000004], [SHARE_2]]);
  });

  it("stays one under manual calculation too, until Excel has calculated", async () => {
    const grid = openExcel(stageGrid(), { calculation: "Manual" });
    grid.results.set(SHARE_2, 0.75);
    const answer: OwnAnswer = ({ arguments: given }) => (given[1]?.text === "A2" ? 0.75 : undefined);
    grid.select("s1", areaOf("B2"));
    expect((await freeze("selection", KNOWN, { ...AT_ONCE, answer })).stale).toHaveLength(1);
    expect(await isManual()).toBe(true);
    await calculateNow(AT_ONCE.wait);
    expect((await freeze("selection", KNOWN, { ...AT_ONCE, answer })).stale).toEqual([]);
    expect(shownIn(grid, "B2")).toEqual([[0.75]]);
  });

  it("is not taken for old where its add-in's answer is an error, as is what it shows", async () => {
    const grid = stageGrid();
    grid.results.set(SHARE_2, N_A);
    openExcel(grid);
    const answer: OwnAnswer = () => "error";
    const { formulas, stale } = await freeze("workbook", KNOWN, { ...AT_ONCE, answer });
    expect(formulas.map(({ formula }) => formula)).toEqual([SHARE_2, TABLE]);
    // Those that show figures where there are none.
    expect(stale).toHaveLength(2);
  });
});
