import { formatArea } from "../../../src/playground/stand-in/area";
import { list } from "../../../src/core/lookup/lists";
import { technologies } from "../../../src/core/catalogue/technologies";
import type { CellInput } from "../../../src/playground/stand-in/grid";
import type { SheetDefinition } from "../../../src/plans/sheet/definition/definition";
import { LISTS_SHEET } from "../../../src/plans/sheet/lists-plan";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { changesOf } from "../../../src/excel/made/changes-of";
import { madeSheets } from "../../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../../src/excel/made/rebuild-sheet";
import { SETTING } from "../../../src/excel/made/listed/registry";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { Cancelled } from "../../../src/excel/host/cancelled";
import type { MemoryGrid } from "../../playground/memory-grid";
import { userWorkbook } from "../stage/user-workbook";
import type { NotePart } from "../../../src/playground/stand-in/parts";
import { failEverywhere } from "../stage/fail-everywhere";
import { openBuilt } from "../stage/open-built";
import { openExcel } from "../stage/open-excel";
import { standard } from "../../plans/sheet/standard";
import { twoSizes } from "./two-sizes";
import { sheetNamed } from "../stage/cells";

const TITLE = "Mine and theirs";
const { SMALL, LARGE } = twoSizes(TITLE);
const OTHER: SheetDefinition = { ...standard("trend"), title: TITLE, areas: ["KR"], technologies: ["ROB"] };
const pages = [SMALL, LARGE, OTHER].map((definition) => sheetPlan(definition).page);
const small = pages[0]!;
/** Clear of all three pages, with a row and a column between. */
const BELOW = Math.max(...pages.map(({ rows }) => rows)) + 1;
const BESIDE = Math.max(...pages.map(({ columns }) => columns)) + 1;

let grid: MemoryGrid;
let id: string;

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const nameOf = (row: number, column: number): string => formatArea(cell(row, column));
const put = (row: number, column: number, input: CellInput): void =>
  grid.write(id, cell(row, column), [[input]]);
const read = (row: number, column: number) => grid.read(id, cell(row, column))[0]![0]!;

/** A user's workbook with a sheet built, beside and below which the user then works. */
async function open(definition: SheetDefinition): Promise<void> {
  grid = await openBuilt(definition);
  id = grid.activeSheet().id;
  put(BELOW, 0, "a line below");
  grid.writeStyles(id, cell(BELOW, 0), [[{ fill: "#ffff00" }]]);
  put(3, BESIDE, { formula: "=1+1" });
  const parts = grid.parts();
  const [chart] = parts.charts;
  grid.setParts({
    ...parts,
    notes: [...parts.notes, { sheetId: id, row: 3, column: BESIDE, text: "my own note" }],
    heatMaps: [
      ...parts.heatMaps,
      {
        id: "h-beside",
        sheetId: id,
        area: cell(3, BESIDE),
        points: [
          { color: "#ffffff", type: "LowestValue" },
          { color: "#ff0000", type: "HighestValue" },
        ],
      },
    ],
    charts: chart
      ? [...parts.charts, { ...chart, id: "c-mine", name: "My chart", place: cell(BELOW + 3, 0) }]
      : parts.charts,
  });
}

const made = async () => (await madeSheets())[0]!;

const GUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The whole workbook but for widths, for columns only widen. */
function contents() {
  const { sheets, parts } = grid.snapshot();
  const told = { sheets: sheets.map(({ name, cells }) => ({ name, cells })), parts };
  // Each sheet has a mark of its own.
  return JSON.parse(JSON.stringify(told).replaceAll(GUID, "MARK")) as typeof told;
}

it.each([
  ["larger", SMALL, LARGE],
  ["smaller", LARGE, SMALL],
  ["of another template", LARGE, OTHER],
  ["as it was", LARGE, LARGE],
])("A sheet that is rebuilt %s is as if built so, with all of the user's", async (_how, from, to) => {
  await open(to);
  const wanted = contents();
  await open(from);
  const built = await rebuildSheet(await made(), to);
  const { rows, columns } = sheetPlan(to).page;
  expect(built).toEqual({
    sheet: TITLE,
    address: `${TITLE}!${formatArea({ row: 0, column: 0, rows, columns })}`,
    listsMade: false,
    left: [],
  });
  const isOwnChart = (chart: unknown): boolean => (chart as { name: string }).name !== "My chart";
  const ours = ({ sheets, parts }: typeof wanted) => ({
    sheets,
    parts: { ...parts, charts: (parts.charts as unknown[]).filter(isOwnChart) },
  });
  expect(ours(contents())).toEqual(ours(wanted));
  expect(grid.parts().charts.some(({ id: chart }) => chart === "c-mine")).toBe(
    sheetPlan(from).page.charts.length > 0,
  );
  expect(read(BELOW, 0).value).toBe("a line below");
  expect(await made()).toMatchObject({ state: "ready", id, definition: to, entry: { rows, columns } });
});

describe("What would change", () => {
  it("is nothing where the same is built again, but for what was chosen in the yellow cells", async () => {
    await open(LARGE);
    expect(await changesOf(await made(), LARGE)).toEqual({
      cells: 0,
      rows: 0,
      columns: 0,
      chosen: [],
      overwritten: [],
      moved: { rows: 0, columns: 0 },
      wasMoved: false,
      staying: 2,
    });
    const { row, column } = sheetPlan(LARGE).page.choices![0]!;
    put(row, column, "something else");
    expect(await changesOf(await made(), LARGE)).toMatchObject({ cells: 1, chosen: [nameOf(row, column)] });
  });

  it("is told in cells, rows and columns, and changes nothing itself", async () => {
    await open(SMALL);
    const before = grid.snapshot();
    const changes = await changesOf(await made(), LARGE);
    const [, large] = pages;
    expect(changes).toMatchObject({
      rows: large!.rows - small.rows,
      columns: large!.columns - small.columns,
      // The line below and the cell beside lie clear of the larger page.
      moved: { rows: 0, columns: 0 },
    });
    // Three more areas, each a row of a name and two figures, and a second section.
    expect(changes.cells).toBeGreaterThan(9);
    expect(grid.snapshot()).toEqual(before);
  });

  it("names the user's cells that are written over, and counts by how much others move", async () => {
    await open(SMALL);
    const figure = sheetPlan(SMALL).page.greyed![0]!;
    put(figure.row, figure.column, 42);
    put(small.rows + 1, 0, "within reach");
    const [, large] = pages;
    expect(await changesOf(await made(), LARGE)).toMatchObject({
      overwritten: [nameOf(figure.row, figure.column)],
      moved: { rows: large!.rows - small.rows, columns: 0 },
      staying: 3,
    });
  });

  it("is the same where Excel wrote a formula in its own way", async () => {
    await open(SMALL);
    const { row, column } = sheetPlan(SMALL).page.greyed![0]!;
    const { formula } = read(row, column);
    put(row, column, { formula: formula.replace("=ATI.", "=@ati.") });
    expect(await changesOf(await made(), SMALL)).toMatchObject({ cells: 0, overwritten: [] });
  });
});

describe("A user's cell", () => {
  it("within the page is written over only when that was agreed", async () => {
    await open(SMALL);
    const { row, column } = sheetPlan(SMALL).page.greyed![0]!;
    put(row, column, 42);
    const before = grid.snapshot();
    await expect(rebuildSheet(await made(), SMALL, { overwrite: ["A1"] })).rejects.toThrow(
      `write over something of yours: ${nameOf(row, column)}.`,
    );
    expect(grid.snapshot()).toEqual(before);
    await rebuildSheet(await made(), SMALL, { overwrite: [nameOf(row, column)] });
    expect(read(row, column).formula).toMatch(/^=ATI\.RPA\(/);
  });

  it("within the old page that the new one has no use for stays as it is", async () => {
    await open(LARGE);
    const [, large] = pages;
    const { row, column } = { row: large!.rows - 1, column: large!.columns - 1 };
    const taken = large!.cells.some(
      (block) =>
        block.row <= row && row < block.row + block.cells.length && column < (block.cells[0]?.length ?? 0),
    );
    expect(taken).toBe(false);
    put(row, column, "mine");
    grid.writeStyles(id, cell(row, column), [[{ bold: true }]]);
    await rebuildSheet(await made(), SMALL);
    expect(read(row, column).value).toBe("mine");
    expect(grid.readStyles(id, cell(row, column))).toEqual([[{ bold: true }]]);
  });

  it("keeps its note where the page would note something, too", async () => {
    const { notes } = sheetPlan(LARGE).page;
    await open(LARGE);
    const edited = (note: NotePart): boolean =>
      note.sheetId === id && note.row === notes[0]!.row && note.column === notes[0]!.column;
    const mine = grid.parts().notes.map((note) => (edited(note) ? { ...note, text: "edited by me" } : note));
    expect(mine.filter(edited)).toHaveLength(1);
    grid.setParts({ ...grid.parts(), notes: mine });
    await rebuildSheet(await made(), LARGE);
    const texts = (all: readonly NotePart[]) => all.map(({ text }) => text).sort();
    expect(texts(grid.parts().notes)).toEqual(texts(mine));
  });
});

it("keeps a rule of the user's that lies on the page and beyond it", async () => {
  await open(LARGE);
  const rule = {
    id: "r-mine",
    sheetId: id,
    area: { row: 4, column: 0, rows: 200, columns: 2 },
    formula: '=A5="x"',
    color: "#ff0000",
  };
  grid.setParts({ ...grid.parts(), rules: [...grid.parts().rules, rule] });
  await rebuildSheet(await made(), SMALL);
  expect(grid.parts().rules).toContainEqual(rule);
});

it("knows what its formulas spill from what the user typed", async () => {
  const areas = list("areas")
    .filter(({ code }) => /^[A-Z]{2}$/.test(code))
    .slice(0, 45)
    .map(({ code }) => code);
  const wide = { ...SMALL, areas, technologies: technologies.map(({ code }) => code) };
  const page = sheetPlan(wide).page;
  const [block] = page.greyed!;
  // 45 areas by the twelve technologies that have patents are 540 figures: one formula that spills.
  expect([block!.rows, block!.columns]).toEqual([45, 12]);
  grid = userWorkbook();
  openExcel(grid);
  await buildSheet(wide);
  id = grid.activeSheet().id;
  grid.results.set(
    read(block!.row, block!.column).formula,
    Array.from({ length: 45 }, (_, r) => Array.from({ length: 12 }, (__, c) => r + c)),
  );
  expect(read(block!.row + 44, block!.column + 11).value).toBe(44 + 11);
  expect(await changesOf(await made(), wide)).toMatchObject({ cells: 0, overwritten: [], staying: 0 });
  const before = grid.snapshot();
  await rebuildSheet(await made(), wide);
  expect(grid.snapshot()).toEqual(before);
});

it("finds a renamed sheet again, and says when it is gone", async () => {
  await open(SMALL);
  const before = await made();
  const { settings } = grid.parts();
  const renamed = String(settings[SETTING]).replace(`"name":"${TITLE}"`, '"name":"an older name"');
  grid.setParts({ ...grid.parts(), settings: { ...settings, [SETTING]: renamed } });
  expect(await rebuildSheet(before, LARGE)).toMatchObject({ sheet: TITLE });
  grid.deleteSheet(id);
  await expect(rebuildSheet(before, LARGE)).rejects.toThrow(`“${TITLE}” is no longer there`);
});

it("makes the hidden lists again where they were deleted", async () => {
  await open(SMALL);
  grid.deleteSheet(sheetNamed(grid, LISTS_SHEET)!.id);
  expect(await rebuildSheet(await made(), LARGE)).toMatchObject({ listsMade: true });
});

it("leaves all as it was when it is stopped", async () => {
  await open(SMALL);
  const before = grid.snapshot();
  const controller = new AbortController();
  const onProgress = () => controller.abort();
  const work = rebuildSheet(await made(), LARGE, { signal: controller.signal, onProgress });
  await expect(work).rejects.toThrow(Cancelled);
  expect(grid.snapshot()).toEqual(before);
});

describe.each([
  ["larger", SMALL, LARGE],
  ["smaller", LARGE, SMALL],
  ["of another template", LARGE, OTHER],
])("when a request fails while a sheet is rebuilt %s", (_how, from, to) => {
  it.each(["before", "half", "after"] as const)("all is as before, with %s of it done", async (when) => {
    const failures = await failEverywhere(when, async () => {
      await open(from);
      const sheet = await made();
      return { grid, work: () => rebuildSheet(sheet, to) };
    });
    // Survey, page, parts and rules, lists, keep, cells, names, parts, footer, settings, at least.
    expect(failures).toBeGreaterThanOrEqual(10);
  });
});
