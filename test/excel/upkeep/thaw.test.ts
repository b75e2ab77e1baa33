import { areaOf } from "../../../src/playground/stand-in/area";
import { freeze } from "../../../src/excel/upkeep/freeze";
import { findThawable, thaw } from "../../../src/excel/upkeep/thaw";
import type { MemoryGrid } from "../../playground/memory-grid";
import { openExcel } from "../stage/open-excel";
import {
  AT_ONCE,
  expectAllOrNothing,
  expectCancellable,
  KNOWN,
  stageGrid,
  TABLE,
  workbook,
} from "./upkeep-stage";
import { put, shownIn } from "../stage/cells";

const OLD = "1.12";

let frozenNew: MemoryGrid;
let frozenOld: MemoryGrid;

beforeAll(async () => {
  [frozenNew, frozenOld] = [await frozen(), await frozen(OLD)];
});

async function frozen(api?: string): Promise<MemoryGrid> {
  const grid = openExcel(stageGrid(), api === undefined ? {} : { api });
  await freeze("workbook", KNOWN, AT_ONCE);
  return grid;
}

/** A grid never changes its state in place, so a shallow copy is a copy. */
const copyOf = (grid: MemoryGrid): MemoryGrid =>
  Object.assign(Object.create(Object.getPrototypeOf(grid) as object) as MemoryGrid, grid, { steps: [] });

it("makes the workbook what it was before it was frozen", async () => {
  const grid = copyOf(frozenNew);
  openExcel(grid);
  expect((await thaw(KNOWN, AT_ONCE)).formulas).toHaveLength(4);
  expect(workbook(grid)).toEqual(workbook(stageGrid()));
});

it("brings formulas back from their sheet, and keeps its headers", async () => {
  const grid = copyOf(frozenOld);
  openExcel(grid, { api: OLD });
  expect((await thaw(KNOWN, AT_ONCE)).formulas).toHaveLength(4);
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
  expect((await thaw(KNOWN, AT_ONCE)).formulas).toHaveLength(4);
});

it("leaves cells alone that were changed since, and what keeps their formulas", async () => {
  for (const [grid, api] of [
    [copyOf(frozenNew), undefined],
    [copyOf(frozenOld), OLD],
  ] as const) {
    put(grid, "F6", "my own");
    put(grid, "B2", 0.51);
    openExcel(grid, api === undefined ? {} : { api });
    const { formulas, changed } = await thaw(KNOWN, AT_ONCE);
    expect(changed.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [4, 4],
    ]);
    expect(formulas).toHaveLength(2);
    expect(shownIn(grid, "E5:F6")).toEqual([
      ["-", "Big Data"],
      ["South Korea", "my own"],
    ]);
    expect((await findThawable(KNOWN)).changed).toHaveLength(2);
    expect((await findThawable(KNOWN)).formulas).toHaveLength(0);
  }
});

it("reads a note that a person wrote, where no other formula stands", async () => {
  const grid = stageGrid();
  const note = (row: number) => ({ sheetId: "s1", row, column: 7, text: `ATI formula: ${TABLE}` });
  grid.setParts({ ...grid.parts(), notes: [note(0), note(9)] });
  put(grid, "H10", { formula: "=SUM(B1:B3)" });
  openExcel(grid);
  const { formulas, changed, different } = await thaw(KNOWN, AT_ONCE);
  expect([formulas.length, changed.length]).toEqual([0, 1]);
  // The cell is empty, and the formula would fill it.
  expect(different).toEqual([{ where: "'Sheet1'!H1", stands: "", gives: "-" }]);
  expect((await thaw(KNOWN, { ...AT_ONCE, evenIfDifferent: true })).formulas).toHaveLength(1);
  expect(grid.read("s1", areaOf("H1"))[0]![0]!.formula).toBe(TABLE);
});

it("does nothing where nothing is frozen", async () => {
  const grid = openExcel(stageGrid());
  const steps = grid.undoSteps;
  expect(await thaw(KNOWN, AT_ONCE)).toEqual({
    ...{ formulas: [], changed: [], different: [], left: [], names: [] },
  });
  expect(grid.undoSteps).toBe(steps);
});

it("is one step of undo", async () => {
  const grid = copyOf(frozenNew);
  const before = workbook(grid);
  openExcel(grid);
  await thaw(KNOWN, AT_ONCE);
  expect(grid.undoSteps).toBe(1);
  grid.undo();
  expect(workbook(grid)).toEqual(before);
});

it.each([undefined, OLD])("leaves the workbook as it was, whichever request fails (Excel API %s)", (api) =>
  expectAllOrNothing(
    () => copyOf(api === undefined ? frozenNew : frozenOld),
    () => thaw(KNOWN, AT_ONCE),
    api,
  ),
);

it("leaves the workbook as it was when it is cancelled", () =>
  expectCancellable(
    () => copyOf(frozenNew),
    (watch) => thaw(KNOWN, { ...AT_ONCE, ...watch }),
  ));

const SHARE_2 = '=ATI.SHARE("KR",A2,2018)';

describe("A formula that would give something else than was frozen", () => {
  /** As when a row was put in above what it refers to, cells were sorted, or figures are of a newer edition. */
  const moved = (): MemoryGrid => {
    const grid = copyOf(frozenNew);
    grid.results.set(SHARE_2, 0.11);
    return grid;
  };
  afterEach(() => {
    // Copies of a grid share them.
    for (const [formula, result] of stageGrid().results) frozenNew.results.set(formula, result);
  });

  it("stays frozen and is named, with its note, and the others come back", async () => {
    const grid = moved();
    openExcel(grid);
    const { formulas, different } = await thaw(KNOWN, AT_ONCE);
    expect(formulas).toHaveLength(3);
    expect(different).toEqual([{ where: "'Sheet1'!B2", stands: 0.5, gives: 0.11 }]);
    expect(shownIn(grid, "B1:B3")).toEqual([
      ['=ATI.SHARE("KR",A1,2018)'],
      [0.5],
      ['=ATI.SHARE("KR",A3,2018)'],
    ]);
    expect(grid.parts().notes.filter(({ text }) => text.includes(SHARE_2))).toHaveLength(1);
  });

  it("comes back where the user wants that", async () => {
    const grid = moved();
    openExcel(grid);
    const { formulas, different } = await thaw(KNOWN, { ...AT_ONCE, evenIfDifferent: true });
    expect([formulas.length, different]).toEqual([4, []]);
    expect(shownIn(grid, "B2")).toEqual([[SHARE_2]]);
  });

  it("is found where it fills more or fewer cells than it did", async () => {
    const grid = copyOf(frozenNew);
    grid.results.set(TABLE, [["-", "Big Data"]]);
    openExcel(grid);
    const { different } = await thaw(KNOWN, AT_ONCE);
    expect(different).toEqual([{ where: "'Sheet1'!E5", stands: "South Korea", gives: undefined }]);
    expect(shownIn(grid, "E5:F6")).toEqual([
      ["-", "Big Data"],
      ["South Korea", 2888 / 45929],
    ]);
  });

  it("is found where Excel shows for a while what stood in the cell, or that it is busy", async () => {
    for (const manner of [{ staleSyncs: 30 }, { late: 2 }]) {
      const grid = moved();
      openExcel(grid, manner);
      const { formulas, different } = await thaw(KNOWN, AT_ONCE);
      expect(different.map(({ where }) => where)).toEqual(["'Sheet1'!B2"]);
      expect(formulas).toHaveLength(3);
    }
  });

  it("stays frozen where it has no value within the time", async () => {
    const grid = copyOf(frozenNew);
    openExcel(grid, { late: 1000 });
    const { formulas, different } = await thaw(KNOWN, AT_ONCE);
    expect([formulas.length, different.length]).toEqual([0, 4]);
    expect(shownIn(grid, "B2")).toEqual([[0.5]]);
  });
});

describe("A note that is none of ours, or broken", () => {
  const note = (row: number, text: string) => ({ sheetId: "s1", row, column: 7, text });
  const LONG = `=ATI.SHARE("${"K".repeat(8200)}")`;

  it("blocks none of the others, is left alone, and named with the reason", async () => {
    const grid = copyOf(frozenNew);
    const texts = [
      'ATI formula: =WEBSERVICE("https://example.com")',
      "ATI formula: none",
      'ATI formula: =ATI.SHARE("KR"',
      'ATI formula: =ATI.SHARE("KR",Gone!A1)',
      'ATI formula: =ATI.SHARE("KR","AI")\nFrozen 9999999 × 99999 cells, check 00000000',
      `ATI formula: ${LONG}`,
      "A note on the ATI formula.",
    ];
    grid.setParts({
      ...grid.parts(),
      notes: [...grid.parts().notes, ...texts.map((text, row) => note(row, text))],
    });
    openExcel(grid);
    const { formulas, left, different } = await thaw(KNOWN, AT_ONCE);
    expect([formulas.length, different]).toEqual([4, []]);
    expect(left.map(({ where, reason }) => `${where}: ${reason}`)).toEqual([
      "'Sheet1'!H2: its note holds no formula that can be read",
      "'Sheet1'!H1: what it keeps calls no function of this add-in",
      "'Sheet1'!H3: its formula has a bracket ( that is not closed",
      "'Sheet1'!H4: its formula names a sheet “Gone” that is not there",
      "'Sheet1'!H5: it speaks of 9999999 × 99999 cells, which it cannot have filled",
      "'Sheet1'!H6: its formula is longer than Excel takes",
    ]);
    expect(shownIn(grid, "H1:H6").flat()).toEqual([null, null, null, null, null, null]);
    expect(grid.parts().notes.filter(({ column }) => column === 7)).toHaveLength(texts.length);
  });

  it("keeps none of the others where Excel alone refuses its formula", async () => {
    const grid = copyOf(frozenNew);
    put(grid, "H1", 5);
    grid.setParts({
      ...grid.parts(),
      notes: [...grid.parts().notes, note(0, 'ATI formula: =ATI.SHARE("KR"}}')],
    });
    openExcel(grid);
    const { formulas, left } = await thaw(KNOWN, AT_ONCE);
    expect(formulas).toHaveLength(4);
    expect(left.map(({ where }) => where)).toEqual(["'Sheet1'!H1"]);
    expect(shownIn(grid, "H1")).toEqual([[5]]);
  });

  it("names the rows of the sheet of formulas whose sheet has another name by now", async () => {
    const grid = copyOf(frozenOld);
    put(grid, "A2", "Before", "s3");
    openExcel(grid, { api: OLD });
    const { formulas, left } = await thaw(KNOWN, AT_ONCE);
    expect(formulas).toHaveLength(3);
    expect(left).toEqual([{ where: "'Before'!B1", reason: "the sheet has another name now, or is gone" }]);
    expect(shownIn(grid, "A2:B2", "s3")).toEqual([["Before", "B1"]]);
  });
});

describe("Names that the workbook defines", () => {
  const FORMULA = '=ATI.SHARE("KR","Big Data",2018)';
  const named = (): MemoryGrid => {
    const grid = stageGrid();
    const values = { [FORMULA]: 0.0625 };
    grid.setParts({
      ...grid.parts(),
      names: [
        { name: "KoreaShare", formula: FORMULA, values },
        { name: "Mine", formula: "=1+1", values: {} },
        { name: "Here", sheetId: "s2", formula: FORMULA, values: { [FORMULA]: "#BUSY!" } },
      ],
    });
    return grid;
  };
  const formulasOf = (grid: MemoryGrid) => grid.parts().names!.map(({ formula }) => formula);

  it("are frozen with the workbook and come back, unless they would mean something else by then", async () => {
    const grid = named();
    openExcel(grid);
    const { names } = await freeze("workbook", KNOWN, AT_ONCE);
    expect([names.names.length, names.passing.length]).toEqual([1, 1]);
    expect(formulasOf(grid)).toEqual(["=0.0625", "=1+1", FORMULA]);
    expect((await findThawable(KNOWN)).names).toEqual(["KoreaShare"]);
    const before = grid.parts().names!;
    const other = before.map((name) => ({ ...name, values: { [FORMULA]: 0.07 } }));
    grid.setParts({ ...grid.parts(), names: other });
    const { different } = await thaw(KNOWN, AT_ONCE);
    expect(different).toEqual([{ where: "KoreaShare", stands: 0.0625, gives: 0.07 }]);
    expect(formulasOf(grid)).toEqual(["=0.0625", "=1+1", FORMULA]);

    grid.setParts({ ...grid.parts(), names: before });
    expect((await thaw(KNOWN, AT_ONCE)).names).toEqual(["KoreaShare"]);
    expect(formulasOf(grid)).toEqual([FORMULA, "=1+1", FORMULA]);
  });

  it("are let be where they were given another meaning since, or the selection alone is frozen", async () => {
    const grid = named();
    openExcel(grid);
    expect((await freeze("selection", KNOWN, AT_ONCE)).names.names).toEqual([]);
    await freeze("workbook", KNOWN, AT_ONCE);
    const names = grid.parts().names!.map((name, at) => (at === 0 ? { ...name, formula: "=7" } : name));
    grid.setParts({ ...grid.parts(), names });
    const { left } = await thaw(KNOWN, AT_ONCE);
    expect(left).toEqual([{ where: "KoreaShare", reason: "it was given another meaning since" }]);
    expect(formulasOf(grid)[0]).toBe("=7");
  });

  it.each(["freeze", "thaw"])("are as they were, whichever request of %s fails", async (what) => {
    const start = named();
    if (what === "thaw") {
      openExcel(start);
      await freeze("workbook", KNOWN, AT_ONCE);
    }
    await expectAllOrNothing(
      () => copyOf(start),
      () => (what === "freeze" ? freeze("workbook", KNOWN, AT_ONCE) : thaw(KNOWN, AT_ONCE)),
    );
  });
});

it("freezes what is computed over a table of the workbook, and brings it back with the table's name", async () => {
  const formula = '=ATI.SHARE("KR","AI",2018,,Counts[#All])';
  const grid = openExcel(stageGrid());
  grid.results.set(formula, 0.15);
  put(grid, "H1", { formula });
  await freeze("workbook", KNOWN, AT_ONCE);
  expect(shownIn(grid, "H1")).toEqual([[0.15]]);
  await thaw(KNOWN, AT_ONCE);
  expect(shownIn(grid, "H1")).toEqual([[formula]]);
});
