import { areaOf } from "../../../src/playground/stand-in/area";
import { blockPlan } from "../../../src/plans/blocks/block-plan";
import { insertPlan } from "../../../src/excel/write/insert-plan";
import { failAt, openExcel } from "../stage/open-excel";
import { SAMPLE } from "./sample-block";
import { userWorkbook } from "../stage/user-workbook";

it("Work that fails in a group leaves the same as work that never was in one", async () => {
  const workbooks: unknown[] = [];
  for (const k of [0, 3, 4, 5, 6]) {
    const grid = userWorkbook();
    const { failed, failSync } = failAt(k, "half");
    openExcel(grid, { failSync });
    await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "new-sheet" });
    expect(failed).toEqual(k === 0 ? [] : [k]);
    workbooks.push(grid.snapshot());
  }
  expect(workbooks.slice(1)).toEqual(workbooks.slice(1).map(() => workbooks[0]));
});

it("One undo takes an insert back where Excel groups, and its next try is plain where it fails at that", async () => {
  const grid = userWorkbook();
  const before = grid.snapshot();
  const steps = grid.undoSteps;
  openExcel(grid);
  await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
  expect(grid.undoSteps).toBe(steps + 1);
  grid.undo();
  expect(grid.snapshot()).toEqual(before);

  openExcel(grid, { groupsFail: true });
  await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
  expect(grid.undoSteps).toBeGreaterThan(steps + 1);
  expect(grid.read("s1", areaOf("B12"))[0]?.[0]?.value).toBe(SAMPLE.title);
});
