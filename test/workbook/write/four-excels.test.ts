import { areaOf } from "../../../src/playground/stand-in/area";
import { EXCELS, type Manners } from "../../../src/playground/stand-in/excel/manners";
import { buildSheet } from "../../../src/workbook/sheet/made/build-sheet";
import { rebuildSheet } from "../../../src/workbook/sheet/made/rebuild-sheet";
import { madeSheets } from "../../../src/workbook/sheet/made/made-sheets";
import { LISTS_SHEET } from "../../../src/workbook/sheet/lists-plan";
import { blockPlan, chartPlan } from "../../../src/workbook/plan/block-plan";
import { insertPlan } from "../../../src/workbook/write/insert-plan";
import { MemoryGrid } from "../../playground/memory-grid";
import { closeExcel, failAt, openExcel } from "../open-excel";
import { standard } from "../sheet/standard";
import { SAMPLE, TABLE_ONLY } from "./sample-block";
import { userWorkbook } from "./user-workbook";

afterAll(closeExcel);

const FEW = { ...standard("empty"), technologies: ["MNE"], areas: ["KR", "JP"], indicators: ["RPA"] };

describe.each<[string, Manners]>(Object.entries(EXCELS))("In the Excel %s", (_name, manners) => {
  it("a comparison sheet is built and rebuilt, its lists hidden", async () => {
    const grid = new MemoryGrid();
    // Charts over figures that are late are another matter.
    openExcel(grid, { ...manners, late: 0 });
    await buildSheet(FEW);
    const lists = grid.sheets().find(({ name }) => name === LISTS_SHEET)!;
    expect(grid.parts().sheets[lists.id]).toMatchObject({ visibility: "Hidden" });
    const [made] = await madeSheets();
    const { sheet } = await rebuildSheet(made!, { ...FEW, areas: ["KR", "JP", "DE"] });
    expect(grid.activeSheet().name).toBe(sheet);
  });

  it("a chart goes to the selection and its figures to a sheet of their own", async () => {
    const grid = userWorkbook();
    // Charts over figures that are late are another matter.
    openExcel(grid, { ...manners, late: 0 });
    const inserted = await insertPlan(
      { plan: chartPlan(SAMPLE), figures: blockPlan(TABLE_ONLY) },
      { target: "selection" },
    );
    expect(inserted).toMatchObject({ state: "inserted", figures: "ATI figures!A1:C9" });
  });

  it("a thousand and six hundred formulas are inserted", async () => {
    const grid = new MemoryGrid();
    // Charts over figures that are late are another matter.
    openExcel(grid, { ...manners, late: 0 });
    const rows = Array.from({ length: 800 }, (_, at) => ({
      label: 1000 + at,
      figures: TABLE_ONLY.rows[0]!.figures,
    }));
    const plan = blockPlan({ ...TABLE_ONLY, rows });
    const formulas = plan.cells
      .flatMap(({ cells }) => cells.flat())
      .filter((cell) => typeof cell === "object");
    expect(formulas.length).toBeGreaterThanOrEqual(1600);
    expect(await insertPlan({ plan }, { target: "selection" })).toMatchObject({ state: "inserted" });
  });
});

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
