import { buildSheet } from "../../../../src/excel/made/build-sheet";
import { changesOf } from "../../../../src/excel/made/changes-of";
import { forgetSheet } from "../../../../src/excel/made/forget-sheet";
import { madeSheets } from "../../../../src/excel/made/listed/made-sheets";
import { rebuildSheet } from "../../../../src/excel/made/rebuild-sheet";
import { SETTING } from "../../../../src/excel/made/listed/registry";
import { PROPERTY } from "../../../../src/excel/made/listed/sheet-mark";
import { sheetPlan } from "../../../../src/plans/sheet/sheet-plan";
import { failAt, UNGROUPED } from "../../stage/open-excel";
import { standard } from "../../../plans/sheet/standard";
import { setStage } from "../../stage/stage";

const TREND = standard("trend");
const { rows, columns } = sheetPlan(TREND).page;
/** Of a sheet that is laid out as today. */
const ENTRY = { id: "s1", name: "Sheet1", rows, columns, charts: [], edition: "x", definition: TREND };

const stage = setStage();

const keep = (list: unknown): void =>
  stage.grid.setParts({ ...stage.grid.parts(), settings: { mine: 1, [SETTING]: list } });
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
    const other = stage.grid.addSheet("Other");
    keepSheets({ ...ENTRY, name: "Before" }, { ...ENTRY, id: "unknown", name: "Other" });
    expect(await madeSheets()).toMatchObject([
      { id: "s1", sheet: "Sheet1", state: "ready", definition: TREND },
      { id: other.id, sheet: "Other", state: "ready" },
    ]);
  });

  it("are found however long the list has become", async () => {
    const gone = Array.from({ length: 600 }, (_, at) => ({ ...ENTRY, id: `x${at}`, name: `x${at}` }));
    keepSheets(...gone, ENTRY);
    expect(await madeSheets()).toMatchObject([{ id: "s1", state: "ready" }]);
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
    const before = stage.grid.snapshot();
    await expect(changesOf(made!, TREND)).rejects.toThrow(reason);
    await expect(rebuildSheet(made!, TREND)).rejects.toThrow(reason);
    expect(stage.grid.snapshot()).toEqual(before);
  });

  it("keep what cannot be read when another one is built", async () => {
    const strange = { ...ENTRY, definition: { version: 9, novelty: [1] } };
    keepSheets(strange, "strange");
    await buildSheet(TREND);
    const { sheets } = JSON.parse(String(stage.grid.parts().settings[SETTING])) as { sheets: unknown[] };
    expect(sheets.slice(0, 2)).toEqual([strange, "strange"]);
    expect(sheets).toHaveLength(3);
  });
});

/** What sheets keep of themselves, by their ids; each is given its own. */
const propertyOf = (sheetId: string): Record<string, unknown> =>
  JSON.parse(stage.grid.parts().sheets[sheetId]!.properties![PROPERTY]!) as Record<string, unknown>;

/** As Excel copies a sheet: its cells aside, which are not what this is about. */
function copySheet(sheetId: string, name: string): string {
  const { id } = stage.grid.addSheet(name);
  const parts = stage.grid.parts();
  stage.grid.setParts({ ...parts, sheets: { ...parts.sheets, [id]: parts.sheets[sheetId]! } });
  return id;
}

const keepProperty = (sheetId: string, property: unknown): void => {
  const parts = stage.grid.parts();
  const properties = { [PROPERTY]: typeof property === "string" ? property : JSON.stringify(property) };
  stage.grid.setParts({ ...parts, sheets: { ...parts.sheets, [sheetId]: { properties } } });
};

describe("What a sheet keeps of itself", () => {
  it("is what the list says of it, and shows it to an add-in of another catalogue", async () => {
    await buildSheet(TREND);
    const [made] = await madeSheets();
    expect(propertyOf(made!.id)).toEqual({ version: 1, ...made!.entry, id: undefined });
    stage.open({ catalogue: "store" });
    expect(await madeSheets()).toEqual([made]);
    await rebuildSheet(made!, { ...TREND, areas: ["KR"] });
    stage.open();
    expect(await madeSheets()).toMatchObject([{ id: made!.id, definition: { areas: ["KR"] } }]);
    expect(stage.grid.sheets()).toHaveLength(3);
  });

  it("is found on a sheet that has another name and another id than the list knows", async () => {
    keepSheets({ ...ENTRY, mark: "m1", id: "s9", name: "Before" });
    stage.grid.addSheet("Before");
    keepProperty("s1", { version: 1, ...ENTRY, mark: "m1" });
    expect(await madeSheets()).toMatchObject([{ id: "s1", sheet: "Sheet1", state: "ready" }]);
  });

  it("wins over a list that takes another sheet for it, by an id that was given anew", async () => {
    const other = stage.grid.addSheet("Other");
    keepSheets({ ...ENTRY, mark: "m1", id: other.id, name: "Trend" });
    expect(await madeSheets()).toEqual([]);
    keepProperty("s1", { version: 1, ...ENTRY, mark: "m1" });
    expect(await madeSheets()).toMatchObject([{ id: "s1" }]);
  });

  it("may be gone, where the list still knows the sheet by its id and name", async () => {
    keepSheets({ ...ENTRY, mark: "m1" });
    expect(await madeSheets()).toMatchObject([{ id: "s1", state: "ready" }]);
    const [made] = await madeSheets();
    await rebuildSheet(made!, TREND, { overwrite: [] });
    expect(propertyOf("s1")).toMatchObject({ mark: "m1", definition: TREND });
  });

  it.each([
    ["no JSON", "{"],
    ["no mark", { version: 1, ...ENTRY }],
    ["no version", { ...ENTRY, mark: "m1" }],
  ])("counts for nothing where it holds %s", async (_what, property) => {
    keepProperty("s1", property);
    expect(await madeSheets()).toEqual([]);
    keepSheets(ENTRY);
    expect(await madeSheets()).toMatchObject([{ id: "s1", state: "ready" }]);
  });

  it("says why a sheet that a newer add-in made is left alone, whatever the list says", async () => {
    keepSheets({ ...ENTRY, mark: "m1" });
    keepProperty("s1", { version: 2, ...ENTRY, mark: "m1" });
    expect(await madeSheets()).toMatchObject([{ state: "newer" }]);
  });

  it("makes a copy of a sheet one of its own, once it is rebuilt or forgotten", async () => {
    await buildSheet(TREND);
    const [made] = await madeSheets();
    const copy = copySheet(made!.id, "Trend, copy");
    const both = await madeSheets();
    expect(both.map(({ id, sheet }) => [id, sheet])).toEqual([
      [made!.id, "Trend"],
      [copy, "Trend, copy"],
    ]);
    await rebuildSheet(both[1]!, { ...TREND, areas: ["JP"] });
    expect(propertyOf(copy).mark).not.toBe(propertyOf(made!.id).mark);
    expect((await madeSheets()).map((each) => each.state === "ready" && each.definition.areas)).toEqual([
      TREND.areas,
      ["JP"],
    ]);

    const another = copySheet(made!.id, "Another");
    await forgetSheet((await madeSheets()).find(({ id }) => id === another)!);
    expect((await madeSheets()).map(({ id }) => id)).toEqual([made!.id, copy]);
  });

  it("is not asked for where Excel keeps none", async () => {
    stage.open({ api: "1.11" });
    await buildSheet(TREND);
    const [made] = await madeSheets();
    expect(made!.entry.mark).toBeUndefined();
    stage.open();
    await rebuildSheet((await madeSheets())[0]!, TREND);
    expect(propertyOf(made!.id)).toMatchObject({ name: "Trend" });
    expect(await madeSheets()).toHaveLength(1);
  });

  it("is bounded like the list, which strangers may have written", async () => {
    keepSheets({ ...ENTRY, rows: 1e6 }, { ...ENTRY, name: "N".repeat(300) });
    expect(await madeSheets()).toMatchObject([{ state: "broken" }]);
    keepSheets();
    keepProperty("s1", { version: 1, ...ENTRY, mark: "m".repeat(300) });
    expect(await madeSheets()).toEqual([]);
  });
});

describe("To forget a sheet", () => {
  it("takes it off the list and leaves it and the others as they are", async () => {
    await buildSheet(TREND);
    await buildSheet(TREND);
    const [first, second] = await madeSheets();
    const before = stage.grid.snapshot();
    await forgetSheet(first!);
    expect(await madeSheets()).toEqual([second]);
    expect(stage.grid.snapshot().sheets).toEqual(before.sheets);
  });

  it("is refused where a newer add-in keeps the list", async () => {
    const list = JSON.stringify({ version: 2, sheets: [ENTRY] });
    keep(list);
    const [made] = await madeSheets();
    await expect(forgetSheet(made!)).rejects.toThrow("newer ATI for Excel");
    expect(stage.grid.parts().settings[SETTING]).toBe(list);
  });

  it.each(["before", "half", "after"] as const)("is taken back where it fails, %s", async (when) => {
    keepSheets(ENTRY);
    const [made] = await madeSheets();
    const before = stage.grid.snapshot();
    const { failed, failSync } = failAt(2, when);
    stage.open({ ...UNGROUPED, failSync });
    await expect(forgetSheet(made!)).rejects.toThrow();
    expect(failed).toEqual([2]);
    expect(stage.grid.snapshot()).toEqual(before);
  });
});
