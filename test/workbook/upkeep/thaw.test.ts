import { areaOf } from "../../../src/playground/stand-in/area";
import { freeze } from "../../../src/workbook/upkeep/freeze";
import { findThawable, thaw } from "../../../src/workbook/upkeep/thaw";
import type { MemoryGrid } from "../../playground/memory-grid";
import { closeExcel, openExcel } from "../open-excel";
import {
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

let frozenNew: MemoryGrid;
let frozenOld: MemoryGrid;

beforeAll(async () => {
  [frozenNew, frozenOld] = [await frozen(), await frozen(OLD)];
});
afterEach(closeExcel);

async function frozen(api?: string): Promise<MemoryGrid> {
  const grid = stageGrid();
  openExcel(grid, api === undefined ? {} : { api });
  await freeze("workbook", KNOWN);
  return grid;
}

/** A grid never changes its state in place, so a shallow copy is a copy. */
const copyOf = (grid: MemoryGrid): MemoryGrid =>
  Object.assign(Object.create(Object.getPrototypeOf(grid) as object) as MemoryGrid, grid, { steps: [] });

it("makes the workbook what it was before it was frozen", async () => {
  const grid = copyOf(frozenNew);
  openExcel(grid);
  expect((await thaw()).formulas).toHaveLength(4);
  expect(workbook(grid)).toEqual(workbook(stageGrid()));
});

it("brings formulas back from their sheet, and keeps its headers", async () => {
  const grid = copyOf(frozenOld);
  openExcel(grid, { api: OLD });
  expect((await thaw()).formulas).toHaveLength(4);
  expect(shownIn(grid, "B1:B3")).toEqual([1, 2, 3].map((row) => [`=ATI.SHARE("KR",A${row},2018)`]));
  expect(shownIn(grid, "E5:F6")).toEqual([
    [TABLE, "Big Data"],
    ["South Korea", 2888 / 45929],
  ]);
  expect(shownIn(grid, "A1:B2", "s3")).toEqual([
    ["Sheet", "Cell"],
    [null, null],
  ]);
});

it("brings back from their sheet where Excel has learnt notes since", async () => {
  const grid = copyOf(frozenOld);
  openExcel(grid);
  expect((await thaw()).formulas).toHaveLength(4);
});

it("leaves cells alone that were changed since, and what keeps their formulas", async () => {
  for (const [grid, api] of [
    [copyOf(frozenNew), undefined],
    [copyOf(frozenOld), OLD],
  ] as const) {
    put(grid, "F6", "my own");
    put(grid, "B2", 0.51);
    openExcel(grid, api === undefined ? {} : { api });
    const { formulas, changed } = await thaw();
    expect(changed.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [4, 4],
    ]);
    expect(formulas).toHaveLength(2);
    expect(shownIn(grid, "E5:F6")).toEqual([
      ["-", "Big Data"],
      ["South Korea", "my own"],
    ]);
    expect((await findThawable()).changed).toHaveLength(2);
    expect((await findThawable()).formulas).toHaveLength(0);
  }
});

it("reads a note that a person wrote, where no other formula stands", async () => {
  const grid = stageGrid();
  const note = (row: number) => ({ sheetId: "s1", row, column: 7, text: `ATI formula: ${TABLE}` });
  grid.setParts({ ...grid.parts(), notes: [note(0), note(9)] });
  put(grid, "H10", { formula: "=SUM(B1:B3)" });
  openExcel(grid);
  const { formulas, changed } = await thaw();
  expect([formulas.length, changed.length]).toEqual([1, 1]);
  expect(grid.read("s1", areaOf("H1"))[0]![0]!.formula).toBe(TABLE);
});

it("does nothing where nothing is frozen", async () => {
  const grid = stageGrid();
  openExcel(grid);
  const steps = grid.undoSteps;
  expect(await thaw()).toEqual({ formulas: [], changed: [] });
  expect(grid.undoSteps).toBe(steps);
});

it("is one step of undo", async () => {
  const grid = copyOf(frozenNew);
  const before = workbook(grid);
  openExcel(grid);
  await thaw();
  expect(grid.undoSteps).toBe(1);
  grid.undo();
  expect(workbook(grid)).toEqual(before);
});

it.each([undefined, OLD])("leaves the workbook as it was, whichever request fails (Excel API %s)", (api) =>
  expectAllOrNothing(
    () => copyOf(api === undefined ? frozenNew : frozenOld),
    () => thaw(),
    api,
  ),
);

it("leaves the workbook as it was when it is cancelled", () =>
  expectCancellable(
    () => copyOf(frozenNew),
    (watch) => thaw(watch),
  ));
