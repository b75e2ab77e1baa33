import { scanFormulas } from "../../../src/excel/upkeep/scan-formulas";
import { freeze } from "../../../src/excel/upkeep/freeze";
import { thaw } from "../../../src/excel/upkeep/thaw";
import { MemoryGrid } from "../../playground/memory-grid";
import { openExcel } from "../stage/open-excel";
import { AT_ONCE, KNOWN, stageGrid, workbook } from "./upkeep-stage";
import { put } from "../stage/cells";

it("finds calls of ours on every sheet, and no text that looks like one", async () => {
  const grid = stageGrid();
  put(grid, "J1", { formula: '="ATI.SHARE("' });
  put(grid, "J2", { formula: '=IF(A1="",ATI.TOP(1),ATI.SHARE(2))' });
  openExcel(grid);
  const found = await Excel.run((context) => scanFormulas(context, "workbook", KNOWN));
  expect(found.map(({ sheet, row, column, calls }) => [sheet, row, column, calls.length])).toEqual([
    ["Sheet1", 0, 1, 1],
    ["Sheet1", 1, 1, 1],
    ["Sheet1", 1, 9, 2],
    ["Sheet1", 2, 1, 1],
    ["Sheet1", 4, 4, 1],
    ["O'Neil's data", 1, 1, 1],
    ["O'Neil's data", 2, 1, 1],
  ]);
});

it("reads a sheet of more cells than one request takes, and freezing and thawing take several too", async () => {
  const grid = new MemoryGrid();
  const spills = ["A1", "A50", "A100"];
  for (const cell of spills) {
    const formula = `=ATI.TABLE("SHARE","${cell}")`;
    grid.results.set(
      formula,
      Array.from({ length: 40 }, (_, r) => Array.from({ length: 40 }, (__, c) => r * c)),
    );
    put(grid, cell, { formula });
  }
  put(grid, "AX900", "the last");
  const before = workbook(grid);
  const progress: string[] = [];
  openExcel(grid);
  const onProgress = ({ doing, done, of }: { doing: string; done: number; of: number }) =>
    void progress.push(`${doing} ${done}/${of}`);
  expect((await freeze("workbook", KNOWN, { ...AT_ONCE, onProgress })).formulas).toHaveLength(3);
  // 900 rows of 50 columns in strips of 200 rows; two spills of 1,600 cells do not fit into a block.
  expect(progress).toEqual(expect.arrayContaining(["Reading 4/5", "Freezing 2/3", "Noting formulas 0/3"]));
  expect((await thaw(KNOWN, AT_ONCE)).formulas).toHaveLength(3);
  expect(workbook(grid)).toEqual(before);
});
