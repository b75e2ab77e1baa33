import { areaOf } from "../../src/playground/stand-in/area";
import { EXCELS } from "../../src/playground/stand-in/excel/manners";
import { writeWorkbook } from "../../src/export/write-workbook";
import { blockPlan, chartPlan } from "../../src/plans/blocks/block-plan";
import { LISTS_SHEET, listsPlan } from "../../src/plans/sheet/lists-plan";
import { buildSheet } from "../../src/excel/made/build-sheet";
import { livePage } from "../../src/excel/made/live-page";
import { madeSheets } from "../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../src/excel/made/rebuild-sheet";
import { sheetPlan } from "../../src/plans/sheet/sheet-plan";
import { freeze } from "../../src/excel/upkeep/freeze";
import { thaw } from "../../src/excel/upkeep/thaw";
import { insertPlan } from "../../src/excel/write/insert-plan";
import { MemoryGrid } from "../playground/memory-grid";
import { WrittenFile } from "../export/written-file";
import { openExcel } from "./stage/open-excel";
import { standard } from "../plans/sheet/standard";
import { twoSizes } from "./made/two-sizes";
import { AT_ONCE, KNOWN, stageGrid } from "./upkeep/upkeep-stage";
import { SAMPLE, TABLE_ONLY } from "./write/sample-block";
import { userWorkbook } from "./stage/user-workbook";
import { shownIn } from "./stage/cells";

jest.setTimeout(60_000);

const { SMALL, LARGE } = twoSizes("In every Excel");

describe.each(Object.keys(EXCELS) as (keyof typeof EXCELS)[])("In Excel as %s plays it", (name) => {
  const open = (grid = new MemoryGrid()): MemoryGrid => {
    openExcel(grid, EXCELS[name]);
    return grid;
  };
  const only = async () => (await madeSheets())[0]!;
  const seriesOf = (grid: MemoryGrid): unknown[] =>
    grid.parts().charts.map(({ series }) => series.map(({ name: own }) => own));

  it("a table and its chart are inserted", async () => {
    const grid = open();
    grid.select("s1", areaOf("B2"));
    expect(await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" })).toMatchObject({
      state: "inserted",
      address: "Sheet1!B2:N25",
    });
    expect(shownIn(grid, "B4:D5")).toEqual([
      ["Year", "South Korea", "Japan"],
      [2016, '=ATI.SHARE(C$4,"Big Data",$B5)', '=ATI.SHARE(D$4,"Big Data",$B5)'],
    ]);
    expect(seriesOf(grid).map((series) => (series as unknown[]).length)).toEqual([2]);
  });

  it("a chart goes to the selection and its figures to a sheet of their own", async () => {
    open(userWorkbook());
    const inserted = await insertPlan(
      { plan: chartPlan(SAMPLE), figures: blockPlan(TABLE_ONLY) },
      { target: "selection" },
    );
    expect(inserted).toMatchObject({ state: "inserted", figures: "ATI figures!A1:C9" });
  });

  it("a thousand and six hundred formulas are inserted", async () => {
    open();
    const [{ figures }] = TABLE_ONLY.rows as [(typeof TABLE_ONLY.rows)[number]];
    const rows = Array.from({ length: 800 }, (_, at) => ({ label: 1000 + at, figures }));
    const plan = blockPlan({ ...TABLE_ONLY, rows });
    const formulas = plan.cells
      .flatMap(({ cells }) => cells.flat())
      .filter((cell) => typeof cell === "object");
    expect(formulas.length).toBeGreaterThanOrEqual(1600);
    expect(await insertPlan({ plan }, { target: "selection" })).toMatchObject({ state: "inserted" });
  });

  it("the first comparison sheet of a workbook is built, and a second one of another template", async () => {
    const grid = open();
    for (const id of ["head-to-head", "profile"] as const) {
      const { page } = sheetPlan(standard(id));
      const before = grid.parts().charts.length;
      expect(await buildSheet(standard(id))).toMatchObject({ sheet: page.name });
      expect(grid.activeSheet().name).toBe(page.name);
      expect(grid.parts().charts.length - before).toBe(page.charts.length);
    }
    const lists = grid.sheets().find((sheet) => sheet.name === LISTS_SHEET)!;
    expect(grid.parts().sheets[lists.id]).toMatchObject({ visibility: "Hidden" });
    expect(await madeSheets()).toMatchObject([{ state: "ready" }, { state: "ready" }]);
  });

  it("a sheet is rebuilt larger and smaller, and is as if built so", async () => {
    const wanted = open();
    await buildSheet(LARGE);
    const fresh = shownIn(wanted, "A1:N80", wanted.activeSheet().id);
    const grid = open();
    await buildSheet(SMALL);
    await rebuildSheet(await only(), LARGE);
    expect(shownIn(grid, "A1:N80", grid.activeSheet().id)).toEqual(fresh);
    await rebuildSheet(await only(), SMALL);
    expect(await only()).toMatchObject({ state: "ready", definition: SMALL });
  });

  it("formulas are frozen and brought back", async () => {
    const grid = open(stageGrid());
    const ranges = ["B1:B3", "C1:C2", "E5:F7"];
    const before = ranges.map((range) => shownIn(grid, range));
    expect((await freeze("workbook", KNOWN, AT_ONCE)).formulas).toHaveLength(4);
    expect(shownIn(grid, "B1:B1")).toEqual([[0.1 + 0.2]]);
    expect((await thaw(KNOWN, AT_ONCE)).formulas).toHaveLength(4);
    expect(ranges.map((range) => shownIn(grid, range))).toEqual(before);
  });

  it("a sheet is saved as it is, every formula with its value", async () => {
    open();
    const { sheet } = await buildSheet(SMALL);
    const made = await only();
    const plans = [
      { name: sheet, plan: await livePage(made) },
      { name: LISTS_SHEET, plan: listsPlan() },
    ];
    const bytes = await writeWorkbook(plans, { title: sheet, modified: new Date(2026, 0, 1) });
    expect(new WrittenFile(bytes).names).toContain("xl/worksheets/sheet1.xml");
  });
});
