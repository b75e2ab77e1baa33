import { areaOf } from "../../src/playground/stand-in/area";
import { EXCELS } from "../../src/playground/stand-in/excel/manners";
import { blockPlan } from "../../src/plans/blocks/block-plan";
import { buildSheet } from "../../src/excel/made/build-sheet";
import { changesOf } from "../../src/excel/made/changes-of";
import { livePage } from "../../src/excel/made/live-page";
import { madeSheets } from "../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../src/excel/made/rebuild-sheet";
import { insertPlan } from "../../src/excel/write/insert-plan";
import { MemoryGrid } from "../playground/memory-grid";
import { twoSizes } from "./made/two-sizes";
import { openExcel } from "./stage/open-excel";
import { SAMPLE, TABLE_ONLY } from "./write/sample-block";

jest.setTimeout(60_000);
jest.mock("../../src/excel/host/pause", () => ({ pause: () => Promise.resolve() }));

const { SMALL, LARGE } = twoSizes("Beside much");
/** The web as it is, but that a tenth is too much, so that a tenth of the cells shows it. */
const WEB = { ...EXCELS.web, mostBytes: EXCELS.web.mostBytes / 10 };
const ROWS = 6000;
/** With a row left empty. */
const BELOW = areaOf("A6002");
/** Texts of 32 bytes with quotes and comma, on a row each: of three columns 576,000 bytes, and 524,288 are the most. */
const much = (grid: MemoryGrid, sheetId: string, corner: string): void =>
  grid.write(
    sheetId,
    { ...areaOf(corner), rows: ROWS, columns: 3 },
    Array.from({ length: ROWS }, () => new Array<string>(3).fill("x".repeat(29))),
  );

describe("On a sheet that holds more than Excel for the web tells at once", () => {
  it("an insert that is stopped is taken back", async () => {
    const grid = openExcel(new MemoryGrid(), WEB);
    much(grid, "s1", "A1");
    grid.select("s1", BELOW);
    const before = grid.snapshot();
    const stop = new AbortController();
    const inserting = insertPlan(
      { plan: blockPlan(SAMPLE) },
      { target: "selection", signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(inserting).rejects.toThrow("Stopped. Nothing was changed.");
    expect(grid.snapshot()).toEqual(before);
  });

  it("an insert is taken back where rows came before it meanwhile", async () => {
    const grid = new MemoryGrid();
    much(grid, "s1", "A1");
    grid.select("s1", BELOW);
    const before = grid.snapshot().sheets[0]!.cells;
    const move = (): void => grid.shiftLines("s1", { axis: "rows", at: 1, by: 2 });
    openExcel(grid, WEB);
    const inserting = insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection", onProgress: move });
    await expect(inserting).rejects.toThrow("Cells of Sheet1 were moved meanwhile. Nothing was changed.");
    expect(Object.keys(grid.snapshot().sheets[0]!.cells)).toHaveLength(Object.keys(before).length);
  });

  it("a comparison sheet is compared, rebuilt and saved", async () => {
    const grid = openExcel(new MemoryGrid(), WEB);
    await buildSheet(SMALL);
    const [made] = await madeSheets();
    much(grid, grid.activeSheet().id, "A200");
    expect(await changesOf(made!, LARGE)).toMatchObject({ staying: 3 * ROWS });
    await rebuildSheet(made!, LARGE);
    expect((await livePage((await madeSheets())[0]!)).rows).toBeGreaterThan(ROWS);
  });
});

it("A block of more cells than the web tells the formats of at once is inserted", async () => {
  openExcel(new MemoryGrid(), EXCELS.web);
  const [{ figures }] = TABLE_ONLY.rows as [(typeof TABLE_ONLY.rows)[number]];
  const rows = Array.from({ length: 6000 }, (_, at) => ({ label: at, figures }));
  const plan = blockPlan({ ...TABLE_ONLY, rows });
  expect(await insertPlan({ plan }, { target: "selection" })).toMatchObject({ state: "inserted" });
});
