import { areaOf } from "../../../src/playground/stand-in/area";
import { edition } from "../../../src/core/provenance/edition";
import { TEMPLATE_IDS } from "../../../src/plans/sheet/definition";
import { sheetPlan } from "../../../src/plans/sheet/sheet-plan";
import { LISTS_SHEET, listsPlan } from "../../../src/plans/sheet/lists-plan";
import { buildSheet } from "../../../src/excel/made/build-sheet";
import { madeSheets } from "../../../src/excel/made/made-sheets";
import { SETTING } from "../../../src/excel/made/registry";
import { Cancelled } from "../../../src/excel/host/cancelled";
import { MemoryGrid } from "../../playground/memory-grid";
import { userWorkbook } from "../stage/user-workbook";
import { failEverywhere } from "../stage/fail-everywhere";
import { closeExcel, openExcel } from "../stage/open-excel";
import { standard } from "../../plans/sheet/standard";

let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid();
  openExcel(grid);
});
afterAll(closeExcel);

const GUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const sheetNamed = (name: string) => grid.sheets().find((sheet) => sheet.name === name)!;

describe.each(TEMPLATE_IDS)("A sheet of the template %s", (id) => {
  const definition = standard(id);
  const { page } = sheetPlan(definition);

  it("is built with its parameters, lists, charts and rules, and listed in the workbook", async () => {
    const built = await buildSheet(definition);
    expect(built).toMatchObject({ sheet: page.name, listsMade: true });
    const { id: sheetId } = sheetNamed(page.name);
    const { charts, choices, rules, heatMaps, sheets, settings } = grid.parts();

    expect(choices).toHaveLength(page.choices!.length);
    for (const [at, { row, column, list, refusal }] of page.choices!.entries()) {
      const source = `='${LISTS_SHEET}'!$${"ABCDEFGHIJKLMNOP"[list!.column]!}$${list!.row + 1}:$`;
      expect(choices[at]).toMatchObject({
        sheetId,
        area: { row, column, rows: 1, columns: 1 },
        source: expect.stringContaining(source) as string,
        refusal,
      });
    }
    const parameter = page.choices![0]!;
    const written = page.cells.find((block) => block.row === parameter.row - 1 && block.column === 0)!;
    expect(grid.read(sheetId, { ...parameter, rows: 1, columns: 1 })[0]![0]!.value).toEqual(
      written.cells[1]![parameter.column],
    );
    expect(charts.map(({ place }) => place)).toEqual(page.charts.map(({ place }) => place));
    expect(rules.map(({ area }) => area)).toEqual(page.greyed);
    expect(heatMaps).toHaveLength(page.heatMaps.length);
    expect(sheets[sheetId]).toMatchObject({ frozenRows: 4, footer: `&L${page.sheet.footer!}` });
    expect(sheets[sheetNamed(LISTS_SHEET).id]).toMatchObject({ visibility: "Hidden" });

    expect(JSON.parse(String(settings[SETTING]))).toMatchObject({
      version: 1,
      sheets: [{ id: sheetId, name: page.name, rows: page.rows, columns: page.columns, definition }],
    });
    expect(await madeSheets()).toMatchObject([{ id: sheetId, sheet: page.name, state: "ready", definition }]);
    expect(grid.activeSheet().name).toBe(page.name);
  });

  it("has its notes", async () => {
    await buildSheet(definition);
    expect(grid.parts().notes).toHaveLength(page.notes.length);
  });
});

it("makes these calls for a head to head", async () => {
  const journal: string[] = [];
  openExcel(grid, { journal });
  await buildSheet({ ...standard("head-to-head"), technologies: ["MNE", "ROB"] });
  // Neither the edition nor the length of the lists is what this is about.
  const lists = (line: string): boolean => line.startsWith(`'${LISTS_SHEET}'!`) && line.length > 200;
  const calls = journal
    .filter((line) => !lists(line))
    .map((line) =>
      line
        .replaceAll(edition(), "EDITION")
        .replaceAll(GUID, "MARK")
        .replaceAll(/(ATI lists'!\S+\$)\d+(?=")/g, "$1N"),
    );
  expect(calls.join("\n")).toMatchSnapshot();
});

it("is one step of undo; the first in a workbook is another, that its lists were hidden", async () => {
  const before = grid.snapshot();
  await buildSheet(standard("trend"));
  expect(grid.undoSteps).toBe(2);
  const built = grid.snapshot();
  await buildSheet(standard("trend"));
  expect(grid.undoSteps).toBe(3);
  grid.undo();
  expect(grid.snapshot()).toEqual(built);
  grid.undo();
  grid.undo();
  expect(grid.snapshot()).toEqual(before);
});

describe("The hidden lists", () => {
  it("are used again as they are by the next sheet, which gets a name of its own", async () => {
    await buildSheet(standard("trend"));
    const journal: string[] = [];
    openExcel(grid, { journal });
    expect(await buildSheet(standard("trend"))).toMatchObject({ sheet: "Trend (2)", listsMade: false });
    expect(journal.filter((line) => line.startsWith(`'${LISTS_SHEET}'`))).toEqual([]);
    expect((await madeSheets()).map(({ sheet }) => sheet)).toEqual(["Trend", "Trend (2)"]);
  });

  it("are written anew where an earlier edition made other ones", async () => {
    await buildSheet(standard("trend"));
    const { id } = sheetNamed(LISTS_SHEET);
    const fresh = grid.snapshot().sheets[1]!.cells;
    const end = listsPlan().rows;
    grid.write(id, areaOf(`A${end + 1}:A${end + 2}`), [["Atlantis"], ["Lemuria"]]);
    grid.write(id, areaOf("A2"), [["Nowhere"]]);
    expect(await buildSheet(standard("trend"))).toMatchObject({ listsMade: false });
    expect(grid.snapshot().sheets[1]!.cells).toEqual(fresh);
    expect(grid.parts().sheets[id]).toMatchObject({ visibility: "Hidden" });
  });

  it.each([
    ["anything", [["mine"]]],
    ["nothing", [[null]]],
    ["a list of areas", [["areas"], ["Korea"]]],
  ])("go to another sheet where the user's own has their name and holds %s", async (_what, mine) => {
    const { id } = grid.addSheet(LISTS_SHEET);
    grid.write(id, { row: 0, column: 0, rows: mine.length, columns: 1 }, mine);
    const before = grid.snapshot().sheets.find(({ name }) => name === LISTS_SHEET);
    expect(await buildSheet(standard("trend"))).toMatchObject({ listsMade: true });
    expect(grid.snapshot().sheets.find(({ name }) => name === LISTS_SHEET)).toEqual(before);
    expect(grid.parts().choices.map(({ source }) => source)).toContainEqual(
      expect.stringMatching(/^='ATI lists 2'!/),
    );
    // Found again, whatever it is called by then.
    grid.renameSheet(sheetNamed("ATI lists 2").id, "Hidden lists");
    expect(await buildSheet(standard("trend"))).toMatchObject({ listsMade: false });
    expect(grid.parts().choices.at(-1)?.source).toMatch(/^='Hidden lists'!/);
  });

  it.each([undefined, "1.11"])(
    "of an earlier edition, without a mark, are taken for what they are",
    async (api) => {
      await buildSheet(standard("trend"));
      const { id } = sheetNamed(LISTS_SHEET);
      grid.setParts({ ...grid.parts(), sheets: { [id]: { visibility: "Hidden" } } });
      openExcel(grid, api === undefined ? {} : { api });
      expect(await buildSheet(standard("trend"))).toMatchObject({ listsMade: false });
      expect(grid.parts().sheets[id]?.properties).toEqual(
        api === undefined ? { "ATI.own": "lists" } : undefined,
      );
    },
  );
});

it("leaves a list of sheets that a newer add-in wrote alone, and says why it builds none", async () => {
  const kept = JSON.stringify({ version: 2, sheets: [{ id: "s1", name: "Sheet1", novelty: true }] });
  grid.setParts({ ...grid.parts(), settings: { [SETTING]: kept } });
  const before = grid.snapshot();
  await expect(buildSheet(standard("trend"))).rejects.toThrow(/newer ATI for Excel.*Update the add-in/);
  expect(grid.snapshot()).toEqual(before);
  expect(await madeSheets()).toMatchObject([{ state: "newer", sheet: "Sheet1" }]);
});

it("leaves nothing behind when it is stopped", async () => {
  grid = userWorkbook();
  openExcel(grid);
  const before = grid.snapshot();
  const controller = new AbortController();
  const work = buildSheet(standard("head-to-head"), {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(work).rejects.toThrow(Cancelled);
  expect(grid.snapshot()).toEqual(before);
});

const FEW = { ...standard("empty"), technologies: ["MNE"], areas: ["KR", "JP"], indicators: ["RPA"] };

describe.each([
  ["to an empty list", (): Promise<unknown> => Promise.resolve()],
  [
    "beside another sheet, with lists of an earlier edition",
    async () => {
      await buildSheet(FEW);
      grid.write(sheetNamed(LISTS_SHEET).id, areaOf("A300"), [["Atlantis"]]);
    },
  ],
])("when a request fails while a sheet is built %s", (_where, prepare) => {
  it.each(["before", "half", "after"] as const)("all is as before, with %s of it done", async (when) => {
    const failures = await failEverywhere(when, async () => {
      grid = userWorkbook();
      openExcel(grid);
      await prepare();
      return { grid, work: () => buildSheet(FEW) };
    });
    // Survey, lists, names, parts, id, settings, at least.
    expect(failures).toBeGreaterThanOrEqual(6);
  });
});
