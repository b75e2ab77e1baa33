import { blockPlan, chartPlan } from "../../src/plans/blocks/block-plan";
import { buildSheet } from "../../src/excel/made/build-sheet";
import { madeSheets, type MadeSheet } from "../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../src/excel/made/rebuild-sheet";
import { freeze } from "../../src/excel/upkeep/freeze";
import { repairFormulas } from "../../src/excel/upkeep/repair";
import { thaw } from "../../src/excel/upkeep/thaw";
import { insertFormula } from "../../src/excel/write/insert-formula";
import { insertPlan } from "../../src/excel/write/insert-plan";
import { copyOfGrid } from "../playground/copy-of-grid";
import type { MemoryGrid } from "../playground/memory-grid";
import { standard } from "../plans/sheet/standard";
import { openExcel, UNGROUPED } from "./stage/open-excel";
import { AT_ONCE, KNOWN, stageGrid } from "./upkeep/upkeep-stage";
import { SAMPLE, TABLE_ONLY } from "./write/sample-block";
import { userWorkbook } from "./stage/user-workbook";

jest.mock("../../src/excel/host/pause", () => ({ pause: () => Promise.resolve() }));

const FEW = { ...standard("empty"), technologies: ["MNE"], areas: ["KR", "JP"], indicators: ["RPA"] };
const MORE = { ...FEW, areas: ["KR", "JP", "CN"] };

let built: MemoryGrid;
let made: MadeSheet;
let frozen: MemoryGrid;
beforeAll(async () => {
  built = userWorkbook();
  openExcel(built, UNGROUPED);
  await buildSheet(FEW);
  [made] = (await madeSheets()) as [MadeSheet];
  frozen = stageGrid();
  openExcel(frozen, UNGROUPED);
  await freeze("workbook", KNOWN, AT_ONCE);
});

it.each<[string, () => MemoryGrid, () => Promise<unknown>]>([
  [
    "an insert",
    userWorkbook,
    () => insertPlan({ plan: chartPlan(SAMPLE), figures: blockPlan(TABLE_ONLY) }, { target: "selection" }),
  ],
  ["a formula", userWorkbook, () => insertFormula('=ATI.SHARE("KR","AI")', { format: "0.0%" })],
  ["a comparison sheet", userWorkbook, () => buildSheet(FEW)],
  ["a rebuild", () => copyOfGrid(built), () => rebuildSheet(made, MORE)],
  ["freezing", stageGrid, () => freeze("workbook", KNOWN, AT_ONCE)],
  ["bringing back", () => copyOfGrid(frozen), () => thaw(KNOWN, AT_ONCE)],
  ["a repair", stageGrid, () => repairFormulas(KNOWN)],
])("%s is whole although the user edits a cell at any of its requests", async (_what, make, work) => {
  const whole = make();
  openExcel(whole, UNGROUPED);
  await work();
  for (let k = 1; k < 60; k += 1) {
    const grid = make();
    const failed: number[] = [];
    openExcel(grid, {
      ...UNGROUPED,
      failSync: (count) => {
        if (count !== k) return undefined;
        failed.push(k);
        return "edited";
      },
    });
    const error: unknown = await work().then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (failed.length === 0) return;
    expect({ k, error, workbook: seen(grid) }).toEqual({ k, error: undefined, workbook: seen(whole) });
  }
  throw new Error("There were always more requests.");
});

/** The workbook but for the ids and marks of sheets, which are never the same twice. */
const seen = (grid: MemoryGrid): unknown =>
  JSON.parse(JSON.stringify(grid.snapshot()).replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\\"s\d+\\"/g, "MARK"));
