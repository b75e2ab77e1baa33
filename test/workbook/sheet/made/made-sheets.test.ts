import { buildSheet } from "../../../../src/workbook/sheet/made/build-sheet";
import { changesOf } from "../../../../src/workbook/sheet/made/changes-of";
import { forgetSheet } from "../../../../src/workbook/sheet/made/forget-sheet";
import { madeSheets } from "../../../../src/workbook/sheet/made/made-sheets";
import { rebuildSheet } from "../../../../src/workbook/sheet/made/rebuild-sheet";
import { SETTING } from "../../../../src/workbook/sheet/made/registry";
import { MemoryGrid } from "../../../playground/memory-grid";
import { closeExcel, failAt, openExcel, UNGROUPED } from "../../open-excel";
import { standard } from "../standard";

const TREND = standard("trend");
const ENTRY = { id: "s1", name: "Sheet1", rows: 9, columns: 9, charts: [], edition: "x", definition: TREND };

let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid();
  openExcel(grid);
});
afterAll(closeExcel);

const keep = (list: unknown): void =>
  grid.setParts({ ...grid.parts(), settings: { mine: 1, [SETTING]: list } });
const keepSheets = (...sheets: readonly unknown[]): void => keep(JSON.stringify({ version: 1, sheets }));

describe("The comparison sheets of a workbook", () => {
  it.each([
    ["nothing", undefined],
    ["no JSON", "{"],
    ["no list", '{"version":1,"sheets":7}'],
    ["entries that name no sheet", '{"version":1,"sheets":[null,5,{"id":1}]}'],
    ["sheets that are gone", JSON.stringify({ version: 1, sheets: [{ ...ENTRY, id: "x", name: "Gone" }] })],
  ])("are none where the list holds %s", async (_what, list) => {
    if (list !== undefined) keep(list);
    expect(await madeSheets()).toEqual([]);
  });

  it("are found by id when they were renamed, and by name when the id is not known", async () => {
    const other = grid.addSheet("Other");
    keepSheets({ ...ENTRY, name: "Before" }, { ...ENTRY, id: "unknown", name: "Other" });
    expect(await madeSheets()).toMatchObject([
      { id: "s1", sheet: "Sheet1", state: "ready", definition: TREND },
      { id: other.id, sheet: "Other", state: "ready" },
    ]);
  });

  it("do not take a sheet that another of them has by its id", async () => {
    keepSheets(ENTRY, { ...ENTRY, id: "unknown" });
    expect(await madeSheets()).toMatchObject([{ entry: { id: "s1" } }]);
  });

  it.each([
    ["newer", { ...ENTRY, definition: { ...TREND, version: 2 } }, /newer ATI for Excel/],
    ["broken", { ...ENTRY, definition: { ...TREND, areas: ["Atlantis"] } }, /cannot be read/],
    ["broken", { ...ENTRY, definition: undefined }, /cannot be read/],
    ["broken", { ...ENTRY, rows: -1 }, /size of the sheet's page is not known/],
  ])("say why one that is %s cannot be opened, and are not changed then", async (state, entry, reason) => {
    keepSheets(entry);
    const [made] = await madeSheets();
    expect(made).toMatchObject({ state, reason: expect.stringMatching(reason) as string });
    const before = grid.snapshot();
    await expect(changesOf(made!, TREND)).rejects.toThrow(reason);
    await expect(rebuildSheet(made!, TREND)).rejects.toThrow(reason);
    expect(grid.snapshot()).toEqual(before);
  });

  it("keep what cannot be read when another one is built", async () => {
    const strange = { ...ENTRY, definition: { version: 9, novelty: [1] } };
    keepSheets(strange, "strange");
    await buildSheet(TREND);
    const { sheets } = JSON.parse(String(grid.parts().settings[SETTING])) as { sheets: unknown[] };
    expect(sheets.slice(0, 2)).toEqual([strange, "strange"]);
    expect(sheets).toHaveLength(3);
  });
});

describe("To forget a sheet", () => {
  it("takes it off the list and leaves it and the others as they are", async () => {
    await buildSheet(TREND);
    await buildSheet(TREND);
    const [first, second] = await madeSheets();
    const before = grid.snapshot();
    await forgetSheet(first!);
    expect(await madeSheets()).toEqual([second]);
    expect(grid.snapshot().sheets).toEqual(before.sheets);
  });

  it("is refused where a newer add-in keeps the list", async () => {
    const list = JSON.stringify({ version: 2, sheets: [ENTRY] });
    keep(list);
    const [made] = await madeSheets();
    await expect(forgetSheet(made!)).rejects.toThrow("newer ATI for Excel");
    expect(grid.parts().settings[SETTING]).toBe(list);
  });

  it.each(["before", "half", "after"] as const)("is taken back where it fails, %s", async (when) => {
    keepSheets(ENTRY);
    const [made] = await madeSheets();
    const before = grid.snapshot();
    const { failed, failSync } = failAt(2, when);
    openExcel(grid, { ...UNGROUPED, failSync });
    await expect(forgetSheet(made!)).rejects.toThrow();
    expect(failed).toEqual([2]);
    expect(grid.snapshot()).toEqual(before);
  });
});
