import { findBroken, repairFormulas } from "../../../src/excel/upkeep/repair";
import { openExcel } from "../stage/open-excel";
import {
  BROKEN,
  expectAllOrNothing,
  expectCancellable,
  KNOWN,
  REPAIRED,
  stageGrid,
  workbook,
} from "./upkeep-stage";
import { put, shownIn } from "../stage/cells";

it("finds formulas in a spelling that Excel does not know, and changes nothing", async () => {
  const grid = stageGrid();
  const before = workbook(grid);
  openExcel(grid);
  const broken = await findBroken(KNOWN);
  expect(broken.map(({ sheet, row, column, formula }) => [sheet, row, column, formula])).toEqual([
    ["O'Neil's data", 1, 1, BROKEN],
    ["O'Neil's data", 2, 1, BROKEN],
  ]);
  expect(workbook(grid)).toEqual(before);
});

it("finds formulas that are spelt well and show #NAME?, of ours alone", async () => {
  const grid = stageGrid();
  grid.results.set('=ATI.SHARE("JP","AI")', { error: "#NAME?" });
  grid.results.set("=MINE()", { error: "#NAME?" });
  put(grid, "H1", { formula: '=ATI.SHARE("JP","AI")' });
  put(grid, "H2", { formula: "=MINE()" });
  openExcel(grid);
  expect((await findBroken(KNOWN)).map(({ formula }) => formula)).toEqual([
    '=ATI.SHARE("JP","AI")',
    BROKEN,
    BROKEN,
  ]);
});

it("enters them again as Excel knows them, as one step of undo", async () => {
  const grid = stageGrid();
  const [before, steps] = [workbook(grid), grid.undoSteps];
  openExcel(grid);
  expect(await repairFormulas(KNOWN)).toHaveLength(2);
  expect(shownIn(grid, "B2:B3", "s2")).toEqual([[REPAIRED], [REPAIRED]]);
  expect(await findBroken(KNOWN)).toEqual([]);
  expect(grid.undoSteps).toBe(steps + 1);
  grid.undo();
  expect(workbook(grid)).toEqual(before);
});

it("does nothing where nothing is broken", async () => {
  const grid = openExcel(stageGrid());
  await repairFormulas(KNOWN);
  const steps = grid.undoSteps;
  expect(await repairFormulas(KNOWN)).toEqual([]);
  expect(grid.undoSteps).toBe(steps);
});

it("leaves the workbook as it was, whichever request fails", () =>
  expectAllOrNothing(stageGrid, () => repairFormulas(KNOWN)));

it("leaves the workbook as it was when it is cancelled", () =>
  expectCancellable(stageGrid, (watch) => repairFormulas(KNOWN, watch)));
