import { buildSheet } from "../../../../src/excel/made/build-sheet";
import { deflateSync, strToU8 } from "fflate";
import { changesOf } from "../../../../src/excel/made/changes-of";
import { chosenDefinition } from "../../../../src/excel/made/chosen-definition";
import { forgetSheet } from "../../../../src/excel/made/forget-sheet";
import { livePage } from "../../../../src/excel/made/live-page";
import { madeSheets, type MadeSheet } from "../../../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../../../src/excel/made/rebuild-sheet";
import { SETTING } from "../../../../src/excel/made/listed/registry";
import { PAGE_PROPERTY, PROPERTY } from "../../../../src/excel/made/listed/sheet-mark";
import { packPage, unpackPage } from "../../../../src/excel/made/listed/written-page";
import { filledIn } from "../../../../src/plans/filled-in";
import type { Plan } from "../../../../src/plans/plan";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { templates } from "../../../../src/plans/sheet/templates";
import { areas } from "../../../../src/core/catalogue/areas";
import type { MemoryGrid } from "../../../playground/memory-grid";
import { standard } from "../../../plans/sheet/standard";
import { openBuilt } from "../../stage/open-built";
import { openExcel } from "../../stage/open-excel";
import { twoSizes } from "../two-sizes";

const { SMALL, LARGE } = twoSizes("Mine and theirs");

/** A text as pages are packed. */
const packed = (text: string): string =>
  `${text.length}:${btoa(String.fromCharCode(...deflateSync(strToU8(text))))}`;

const damaged = (parts: object): string => packed(JSON.stringify({ ...sheetPlan(SMALL).page, ...parts }));

const contentsOf = (page: Plan): readonly unknown[] =>
  filledIn(page).map(({ row, column, cell }) => [
    row,
    column,
    typeof cell === "object" ? cell.formula : cell,
  ]);

describe("A packed page", () => {
  it.each(templates.map(({ id }) => id))("of a %s has all that was written but what it gave", (id) => {
    const { page } = sheetPlan(standard(id));
    const unpacked = unpackPage(packPage(page)!)!;
    expect(contentsOf(unpacked)).toEqual(contentsOf(page));
    for (const part of ["styles", "charts", "notes", "choices", "greyed", "spills", "inputs"] as const)
      expect(unpacked[part]).toEqual(page[part]);
    expect(JSON.stringify(unpacked)).not.toContain('"value"');
  });

  it("is small, also for the most areas that a sheet takes", () => {
    const most = areas.filter(({ kind }) => kind === "country").slice(0, 200);
    const { page } = sheetPlan(
      { ...standard("specialisation"), areas: most.map(({ code }) => code) },
      { figures: "cells" },
    );
    // 3,200 figures, each with its formula and most with a note.
    expect(packPage(page)!.length).toBeLessThan(60_000);
  });

  it.each([
    ["nothing", ""],
    ["no length", "eJyr"],
    ["no base64", "9:%%%%"],
    ["bytes that are not deflated", `9:${btoa("not deflated")}`],
    ["a length that no page has", `99999999:${btoa("x")}`],
    ["a text that is no JSON", packed("{")],
    ["JSON that is no plan", packed("[1,2]")],
    [
      "a plan with a cell that is none",
      damaged({ cells: [{ row: 0, column: 0, cells: [[{ nothing: 1 }]] }] }),
    ],
    ["a plan with a block without a place", damaged({ cells: [{ cells: [["A"]] }] })],
    ["a plan without notes", damaged({ notes: undefined })],
    ["a plan with a style of nothing", damaged({ styles: [{ style: {} }] })],
  ])("that is %s is none", (_what, text) => {
    expect(unpackPage(text)).toBeUndefined();
  });
});

/** A workbook with a sheet that today's templates would lay out otherwise: its definition is of a larger one. */
async function openOtherwise(): Promise<{ readonly grid: MemoryGrid; readonly made: MadeSheet }> {
  const grid = await openBuilt(SMALL);
  const { id } = grid.activeSheet();
  const parts = grid.parts();
  const { properties = {}, ...sheet } = parts.sheets[id]!;
  const entry = { ...(JSON.parse(properties[PROPERTY]!) as object), definition: LARGE };
  const changed = { ...properties, [PROPERTY]: JSON.stringify(entry) };
  grid.setParts({ ...parts, sheets: { ...parts.sheets, [id]: { ...sheet, properties: changed } } });
  const [made] = await madeSheets();
  return { grid, made: made! };
}

/** As a sheet of a version that did not keep what it wrote. */
function dropPage(grid: MemoryGrid, id: string): void {
  const parts = grid.parts();
  const sheet = parts.sheets[id]!;
  const others = Object.entries(sheet.properties!).filter(([key]) => key !== PAGE_PROPERTY);
  const properties = Object.fromEntries(others);
  grid.setParts({ ...parts, sheets: { ...parts.sheets, [id]: { ...sheet, properties } } });
}

describe("A sheet that another version laid out", () => {
  it("is known for what it is, and rebuilt without a question", async () => {
    const { grid, made } = await openOtherwise();
    const { overwritten, staying, wasMoved } = await changesOf(made, LARGE);
    expect({ overwritten, staying, wasMoved }).toEqual({ overwritten: [], staying: 0, wasMoved: false });
    await rebuildSheet(made, LARGE);
    const [rebuilt] = await madeSheets();
    expect(rebuilt!.entry).toMatchObject({ rows: sheetPlan(LARGE).page.rows });
    expect((await changesOf(rebuilt!, LARGE)).cells).toBe(0);
    expect(grid.parts().sheets[made.id]!.properties![PAGE_PROPERTY]).toBe(packPage(sheetPlan(LARGE).page));
  });

  it("stays as it is without what it keeps, since its cells would be taken for the user's", async () => {
    const { grid, made } = await openOtherwise();
    dropPage(grid, made.id);
    const before = grid.snapshot();
    const words = /“Mine and theirs” was made by an earlier version.*It stays as it is and alive/;
    await expect(changesOf(made, LARGE)).rejects.toThrow(words);
    await expect(rebuildSheet(made, LARGE)).rejects.toThrow(words);
    await expect(livePage(made)).rejects.toThrow(words);
    expect(await chosenDefinition(made)).toEqual(LARGE);
    expect(grid.snapshot()).toEqual(before);
  });

  it("has the choices of its yellow cells where they were written", async () => {
    const { grid, made } = await openOtherwise();
    // The area in focus, the first of the yellow cells.
    const { row, column } = sheetPlan(SMALL).page.choices![0]!;
    grid.write(made.id, { row, column, rows: 1, columns: 1 }, [["Japan"]]);
    expect((await chosenDefinition(made)).areas).toEqual(["JP", "KR", "CN", "US", "DE"]);
  });

  it("is saved once it is rebuilt, and says so", async () => {
    const { made } = await openOtherwise();
    await expect(livePage(made)).rejects.toThrow(
      /another version of ATI for Excel.*Rebuild it, then save again/,
    );
  });
});

it("is kept with the sheet alone, and goes with what else the sheet keeps", async () => {
  const grid = await openBuilt(SMALL);
  const [made] = await madeSheets();
  expect(String(grid.parts().settings[SETTING])).not.toContain('"page"');
  await forgetSheet(made!);
  expect(grid.parts().sheets[made!.id]?.properties).toBeUndefined();
});

it("is kept in the list where Excel lets sheets keep nothing", async () => {
  const grid = openExcel(undefined, { api: "1.11" });
  await buildSheet(SMALL);
  const [made] = await madeSheets();
  const { page } = sheetPlan(SMALL);
  expect(made!.entry.page).toBe(packPage(page));
  await rebuildSheet(made!, LARGE);
  const { sheets } = JSON.parse(String(grid.parts().settings[SETTING])) as { sheets: { page: string }[] };
  expect(sheets.map((each) => each.page)).toEqual([packPage(sheetPlan(LARGE).page)]);
});
