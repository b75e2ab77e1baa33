import { describeExcelError } from "../../../src/excel/host/describe-excel-error";
import { madeSheets, type MadeSheet } from "../../../src/excel/made/listed/made-sheets";
import { LISTS_SHEET } from "../../../src/plans/sheet/lists-plan";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { rebuildSheet } from "../../../src/excel/made/rebuild-sheet";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import type { MemoryGrid } from "../../playground/memory-grid";
import { actAnywhere, expectSentence, expectWholeOrNothing, type Scene } from "../stage/act-anywhere";
import { deleting, renaming, typing } from "../stage/user-acts";
import { openExcel } from "../stage/open-excel";
import { areaOf } from "../../../src/playground/stand-in/area";
import { copyOfGrid } from "../../playground/copy-of-grid";
import { userWorkbook } from "../stage/user-workbook";
import { twoSizes } from "./two-sizes";
import { put, sheetNamed } from "../stage/cells";

jest.mock("../../../src/excel/host/pause", () => ({ pause: () => Promise.resolve() }));

const TITLE = "Mine";
const { SMALL, LARGE } = twoSizes(TITLE);
const [small, large] = [SMALL, LARGE].map((each) => sheetPlan(each).page);
const MINE = "typed meanwhile";
const EDGE = "kept below";

let built: MemoryGrid;
let made: MadeSheet;

beforeAll(async () => {
  built = userWorkbook();
  openExcel(built);
  await buildSheet(SMALL);
  // Moves down as the page grows.
  put(built, `A${small!.rows + 2}`, EDGE, built.activeSheet().id);
  [made] = (await madeSheets()) as [MadeSheet];
});

const scene: Scene = { grid: () => copyOfGrid(built), work: () => rebuildSheet(made, LARGE) };

/** A title, a figure, an empty cell within, one beside that only the larger page has. */
const CELLS = ["A1", "B9", `B${small!.rows}`, `${String.fromCharCode(65 + small!.columns)}4`];
/** Where rows are put in, which stay where the user types into them. */
const PUT_IN = [`A${small!.rows + 1}`, `B${large!.rows}`];

/** The workbook but for how a cell shows its number: one that was emptied has no format of the page any more. */
const seen = (grid: MemoryGrid, cell: string): unknown => {
  const shown = copyOfGrid(grid);
  shown.setNumberFormats(made.id, areaOf(cell), [["General"]]);
  return shown.snapshot();
};

it.each([...CELLS, ...PUT_IN])(
  "What the user types into %s while a sheet is rebuilt is not lost",
  async (cell) => {
    const texts = (grid: MemoryGrid): string => JSON.stringify(grid.snapshot());
    await actAnywhere(scene, typing(made.id, cell, MINE), ({ k, grid, error }) => {
      expect({ k, error: String(error), kept: texts(grid).includes(MINE) }).toMatchObject({
        k,
        kept: true,
      });
      expect({ k, kept: texts(grid).includes(EDGE) }).toEqual({ k, kept: true });
      expectSentence(k, error);
      const hasMoved = grid.read(made.id, areaOf(`A${small!.rows + 2}`))[0]![0]!.value !== EDGE;
      if (error !== undefined)
        expect({ k, told: describeExcelError(error).includes("that were put in stay") }).toEqual({
          k,
          told: hasMoved,
        });
      if (error === undefined || PUT_IN.includes(cell)) return;
      const before = copyOfGrid(built);
      put(before, cell, MINE, made.id);
      expect({ k, cell, workbook: seen(grid, cell) }).toEqual({ k, cell, workbook: seen(before, cell) });
    });
  },
);

it("What the user chooses meanwhile in a yellow cell of a sheet that is rebuilt stays", async () => {
  const chosen: number[] = [];
  await actAnywhere(scene, typing(made.id, "A4", MINE), ({ k, grid }) => {
    if (!JSON.stringify(grid.snapshot()).includes(MINE)) chosen.push(k);
  });
  // What is chosen before the page is read, with the fourth request, is told beforehand as what the rebuild sets anew.
  expect(Math.max(...chosen)).toBeLessThanOrEqual(4);
});

it.each([TITLE, LISTS_SHEET, "Notes"])(
  "A sheet is rebuilt whole or not at all, whenever %s is renamed",
  async (name) => {
    const { whole } = await expectWholeOrNothing(scene, renaming(name));
    expect(whole).toBeGreaterThan(5);
  },
);

it("A sheet that is deleted while it is rebuilt takes the work with it, and nothing else", async () => {
  await actAnywhere(scene, deleting(TITLE), ({ k, grid, error }) => {
    expectSentence(k, error);
    const before = copyOfGrid(built);
    before.deleteSheet(sheetNamed(before, TITLE)!.id);
    if (error !== undefined)
      expect({ k, sheets: grid.snapshot().sheets }).toEqual({ k, sheets: before.snapshot().sheets });
  });
});
