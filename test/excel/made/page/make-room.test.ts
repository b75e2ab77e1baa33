import { formatArea } from "../../../../src/playground/stand-in/area";
import type { CellInput } from "../../../../src/playground/stand-in/grid";
import type { ChartPart } from "../../../../src/playground/stand-in/parts";
import { Cancelled } from "../../../../src/excel/host/cancelled";
import type { SheetDefinition } from "../../../../src/plans/sheet/definition/definition";
import { changesOf } from "../../../../src/excel/made/changes-of";
import { madeSheets } from "../../../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../../../src/excel/made/rebuild-sheet";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import type { MemoryGrid } from "../../../playground/memory-grid";
import { failEverywhere } from "../../stage/fail-everywhere";
import { openBuilt } from "../../stage/open-built";
import { failAt, openExcel, UNGROUPED } from "../../stage/open-excel";
import { twoSizes } from "../two-sizes";
import { sheetNamed } from "../../stage/cells";

const TITLE = "Mine";
const { SMALL, LARGE } = twoSizes(TITLE);
const [small, large] = [sheetPlan(SMALL).page, sheetPlan(LARGE).page];
/** By how much the page grows. */
const GROWN = { rows: large.rows - small.rows, columns: large.columns - small.columns };

let grid: MemoryGrid;
let id: string;
let notes: string;

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const nameOf = (row: number, column: number): string => formatArea(cell(row, column));
const put = (row: number, column: number, input: CellInput, sheetId = id): void =>
  grid.write(sheetId, cell(row, column), [[input]]);
const read = (row: number, column: number, sheetId = id) => grid.read(sheetId, cell(row, column))[0]![0]!;
const made = async () => (await madeSheets())[0]!;

async function open(definition: SheetDefinition): Promise<void> {
  grid = await openBuilt(definition);
  id = grid.activeSheet().id;
  notes = sheetNamed(grid, "Notes")!.id;
}

/** A chart of the user's, of cells on the same sheet. */
const chartAt = (row: number, column: number): ChartPart => ({
  id: `c-${row}`,
  sheetId: id,
  name: "My chart",
  type: "LineMarkers",
  place: { row, column, rows: 8, columns: 3 },
  title: { text: "Mine" },
  hasTitle: true,
  series: [{ name: { text: "x" }, values: { sheetId: id, area: cell(row - 1, column) } }],
  categoryAxis: {},
  valueAxis: {},
  legend: undefined,
  blanks: "NotPlotted",
});

/** As a user drags it, and makes it smaller. */
function moveOwnChart(): void {
  const parts = grid.parts();
  const own = parts.charts.find(({ sheetId, name }) => sheetId === id && name !== "My chart")!;
  const moved = { ...own, place: { row: 2, column: 9, rows: 5, columns: 4 } };
  grid.setParts({ ...parts, charts: parts.charts.map((chart) => (chart === own ? moved : chart)) });
}

type Where = (by: { rows: number; columns: number }) => void;

/** Two rows below the small page: cells, looks, and one of every part. */
const below: Where = ({ rows }) => {
  const at = small.rows + 1 + rows;
  put(at, 0, "Head");
  put(at + 1, 0, 5);
  put(at + 1, 1, { formula: `=${nameOf(at + 1, 0)}*2+${nameOf(0, 0)}` });
  grid.writeStyles(id, cell(at, 0), [[{ fill: "#ffff00" }]]);
  put(20, 0, { formula: `='${TITLE}'!${nameOf(at + 1, 1)}+SUM('${TITLE}'!${nameOf(at + 1, 0)})` }, notes);
  const parts = grid.parts();
  const area = { row: at, column: 0, rows: 2, columns: 2 };
  grid.setParts({
    ...parts,
    charts: [...parts.charts, chartAt(at + 4, 0)],
    tables: [
      ...parts.tables,
      { id: "t-mine", sheetId: id, name: "Mine2", area, style: "x", filterButtons: true, banded: true },
    ],
    rules: [
      ...parts.rules,
      { id: "r-mine", sheetId: id, area, formula: `=${nameOf(at, 0)}="x"`, color: "#ff0000" },
    ],
    choices: [
      ...parts.choices,
      {
        sheetId: id,
        area: cell(at, 3),
        source: `=$A$${at + 1}:$A$${at + 2}`,
        refusal: "mine",
      },
    ],
    notes: [...parts.notes, { sheetId: id, row: at, column: 0, text: "my note" }],
  });
};

/** Right beside the small page. */
const beside: Where = ({ columns }) => {
  const at = small.columns + columns;
  put(3, at, "mine");
  put(4, at, { formula: `=${nameOf(3, at)}` });
  grid.setColumnWidths(id, cell(0, at), [90]);
  put(21, 0, { formula: `='${TITLE}'!${nameOf(4, at)}` }, notes);
};

/** Below the small page and beside it. */
const corner: Where = ({ rows, columns }) => put(small.rows + rows, small.columns + columns, "corner");

const NONE = { rows: 0, columns: 0 };
const [DOWN, RIGHT] = [
  { ...NONE, rows: GROWN.rows },
  { ...NONE, columns: GROWN.columns },
];

/** The whole workbook but for widths, for columns only widen. */
function contents() {
  const { sheets, parts } = grid.snapshot();
  return { sheets: sheets.map(({ name, cells }) => ({ name, cells })), parts };
}

const SCENES: Readonly<Record<string, readonly (readonly [Where, typeof NONE])[]>> = {
  "below it": [[below, DOWN]],
  "beside it": [[beside, RIGHT]],
  "below it and beside it": [
    [below, DOWN],
    [beside, RIGHT],
  ],
  "at its corner": [[corner, DOWN]],
  "beside it and at its corner": [
    [beside, RIGHT],
    [corner, RIGHT],
  ],
  "on all sides": [
    [below, DOWN],
    [beside, RIGHT],
    [corner, GROWN],
  ],
};
const place = (scene: string): void => SCENES[scene]!.forEach(([where]) => where(NONE));
const movedBy = (scene: string) => ({
  rows: Math.max(...SCENES[scene]!.map(([, { rows }]) => rows)),
  columns: Math.max(...SCENES[scene]!.map(([, { columns }]) => columns)),
});

it("the pages of these tests grow in both directions", () => {
  expect(GROWN.rows).toBeGreaterThan(3);
  expect(GROWN.columns).toBeGreaterThan(0);
});

describe.each(Object.keys(SCENES))("What the user has %s, where the larger page would reach it,", (scene) => {
  it("moves aside with all that refers to it, and the page is as if built so", async () => {
    await open(LARGE);
    for (const [where, by] of SCENES[scene]!) where(by);
    const wanted = contents();
    await open(SMALL);
    place(scene);
    const before = grid.snapshot();
    expect(await changesOf(await made(), LARGE)).toMatchObject({ moved: movedBy(scene) });
    expect(grid.snapshot()).toEqual(before);
    await rebuildSheet(await made(), LARGE);
    expect(contents()).toEqual(wanted);
  });

  it("is where it was after one undo", async () => {
    await open(SMALL);
    place(scene);
    const [before, steps] = [grid.snapshot(), grid.undoSteps];
    await rebuildSheet(await made(), LARGE);
    expect(grid.undoSteps).toBe(steps + 1);
    grid.undo();
    expect(grid.snapshot()).toEqual(before);
  });
});

// The scene that has all the others in it, and the simplest.
describe.each(["below it", "on all sides"])("What the user has %s", (scene) => {
  it.each(["before", "half", "after"] as const)(
    "is where it was when a request fails, with %s of it done",
    async (when) => {
      const failures = await failEverywhere(when, async () => {
        await open(SMALL);
        place(scene);
        const sheet = await made();
        return { grid, work: () => rebuildSheet(sheet, LARGE) };
      });
      // Survey, page, parts and rules, lists, two keeps, room, cells, names, parts, footer, settings, at least.
      expect(failures).toBeGreaterThanOrEqual(12);
    },
  );
});

it("all is where it was when it is stopped, and taking it back fails once at any of its requests", async () => {
  for (let failing = 1; failing < 40; failing += 1) {
    await open(SMALL);
    place("on all sides");
    moveOwnChart();
    const before = grid.snapshot();
    const sheet = await made();
    const controller = new AbortController();
    let syncs = 0;
    openExcel(grid, {
      ...UNGROUPED,
      failSync: () => (controller.signal.aborted && ++syncs === failing ? "after" : undefined),
    });
    const work = rebuildSheet(sheet, LARGE, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    const error: unknown = await work.catch((thrown: unknown) => thrown);
    expect({ failing, workbook: grid.snapshot() }).toEqual({ failing, workbook: before });
    if (syncs < failing) {
      expect(error).toBeInstanceOf(Cancelled);
      // The new page, columns, rows, the old page, its parts: each is looked at, then taken back.
      expect(failing).toBeGreaterThan(10);
      return;
    }
    expect(String(error)).not.toContain("taken back");
  }
  throw new Error("There were always more requests.");
});

it("nothing moves where the larger page reaches nothing", async () => {
  await open(SMALL);
  const [row, column] = [large.rows, large.columns];
  put(row, 0, "below both");
  put(2, column, "beside both");
  expect(await changesOf(await made(), LARGE)).toMatchObject({ moved: NONE, staying: 2 });
  await rebuildSheet(await made(), LARGE);
  expect([read(row, 0).value, read(2, column).value]).toEqual(["below both", "beside both"]);
});

it("nothing moves when the page shrinks", async () => {
  await open(LARGE);
  put(large.rows, 0, "below");
  expect(await changesOf(await made(), SMALL)).toMatchObject({ moved: NONE });
  await rebuildSheet(await made(), SMALL);
  expect(read(large.rows, 0).value).toBe("below");
});

it.each([
  ["below", small.rows + 1, 0, DOWN],
  ["beside", 3, small.columns, RIGHT],
  ["below and beside", small.rows, small.columns, DOWN],
])("a chart of the user's %s moves aside, too", async (_where, row, column, by) => {
  await open(SMALL);
  const parts = grid.parts();
  grid.setParts({ ...parts, charts: [...parts.charts, chartAt(row, column)] });
  expect(await changesOf(await made(), LARGE)).toMatchObject({ moved: by, staying: 0 });
  const before = grid.snapshot();
  openExcel(grid, { ...UNGROUPED, failSync: failAt(9, "after").failSync });
  await expect(rebuildSheet(await made(), LARGE)).rejects.toThrow();
  expect(grid.snapshot()).toEqual(before);
  openExcel(grid);
  await rebuildSheet(await made(), LARGE);
  const mine = grid.parts().charts.find(({ name }) => name === "My chart")!;
  expect(mine.place).toMatchObject({ row: row + by.rows, column: column + by.columns });
});

it("rows that are put in go through a table that stands clear beside the page, and lose nothing of it", async () => {
  await open(SMALL);
  const area = { row: small.rows - 2, column: large.columns + 1, rows: 4, columns: 1 };
  grid.write(id, area, [["Head"], [1], [2], [3]]);
  const parts = grid.parts();
  const table = { id: "t", sheetId: id, name: "Far", area, style: "x", filterButtons: true, banded: true };
  grid.setParts({ ...parts, tables: [...parts.tables, table] });
  put(small.rows, 0, "below");
  await rebuildSheet(await made(), LARGE);
  const rows = 4 + GROWN.rows;
  expect(grid.parts().tables.find(({ name }) => name === "Far")!.area).toEqual({ ...area, rows });
  const values = grid.read(id, { ...area, rows }).map(([found]) => found!.value);
  expect(values).toEqual(["Head", 1, ...new Array<null>(GROWN.rows).fill(null), 2, 3]);
});

it("an array that rows would cut keeps all where it is, and the user is told", async () => {
  await open(SMALL);
  const at = { row: small.rows - 1, column: large.columns + 1 };
  grid.results.set("=MINE()", [[1], [2], [3]]);
  put(at.row, at.column, { formula: "=MINE()" });
  put(small.rows, 0, "below");
  const before = grid.snapshot();
  await expect(rebuildSheet(await made(), LARGE)).rejects.toThrow(
    /^Excel cannot move what stands below or beside the page: .*Nothing was changed\. Move it yourself/,
  );
  expect(grid.snapshot()).toEqual(before);
});

it.each([
  ["lower", { row: small.rows - 2, column: small.columns - 1, rows: 4, columns: 1 }],
  ["right", { row: 2, column: small.columns - 1, rows: 2, columns: 2 }],
])(
  "a table of the user's across the page's %s edge keeps all where it is, and is named",
  async (_edge, area) => {
    await open(SMALL);
    const parts = grid.parts();
    const table = {
      id: "t",
      sheetId: id,
      name: "Across",
      area,
      style: "x",
      filterButtons: true,
      banded: true,
    };
    grid.setParts({ ...parts, tables: [...parts.tables, table] });
    grid.write(
      id,
      area,
      Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) => `x${r}${c}`),
      ),
    );
    const before = grid.snapshot();
    const sheet = await made();
    const { overwritten } = await changesOf(sheet, LARGE);
    await expect(rebuildSheet(sheet, LARGE, { overwrite: overwritten })).rejects.toThrow(
      "The table “Across” lies across the edge of the page.",
    );
    expect(grid.snapshot()).toEqual(before);
  },
);

it("a rule of the user's that reaches from the page into what moves stays one rule", async () => {
  await open(SMALL);
  const area = { row: 4, column: 0, rows: small.rows, columns: 2 };
  const rule = { id: "r-mine", sheetId: id, area, formula: '=A5="x"', color: "#ff0000" };
  grid.setParts({ ...grid.parts(), rules: [...grid.parts().rules, rule] });
  put(small.rows, 0, "below");
  await rebuildSheet(await made(), LARGE);
  expect(grid.parts().rules).toContainEqual({ ...rule, area: { ...area, rows: small.rows + GROWN.rows } });
});
