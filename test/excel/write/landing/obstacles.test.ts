import { areaOf } from "../../../../src/playground/stand-in/area";
import type { SheetPart } from "../../../../src/playground/stand-in/parts";
import { blockPlan } from "../../../../src/plans/blocks/block-plan";
import { buildSheet } from "../../../../src/excel/made/build-sheet";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import { standard } from "../../../plans/sheet/standard";
import { TABLE_ONLY } from "../sample-block";
import { setStage } from "../../stage/stage";

const stage = setStage(({ select }) => {
  // The table takes B4:D12.
  select("B4");
});

const PLAN = { plan: blockPlan(TABLE_ONLY) };
const setSheet = (part: SheetPart): void =>
  stage.grid.setParts({ ...stage.grid.parts(), sheets: { s1: part } });

async function isRefused(work: () => Promise<unknown>, words: RegExp): Promise<void> {
  const before = stage.grid.snapshot();
  await expect(work()).rejects.toThrow(words);
  expect(stage.grid.snapshot()).toEqual(before);
}

/** What is in the way is named, and the insert stands at a place that is free of it. */
async function isElsewhere(words: RegExp, address: string): Promise<void> {
  expect(await insertPlan(PLAN, { target: "selection" })).toMatchObject({
    address: `Sheet1!${address}`,
    instead: expect.stringMatching(words) as string,
  });
}

describe("An insert goes elsewhere", () => {
  it("from merged cells, which would lose texts, and says which", async () => {
    setSheet({ merged: [areaOf("C5:D5"), areaOf("H5:I5")] });
    await isElsewhere(/^Merged cells are in the way at C5:D5 of “Sheet1”$/, "B14:D22");
  });

  it("from rows that are hidden, as a filter does it", async () => {
    stage.grid.setRowHeights("s1", areaOf("A6:A7"), [0, 0]);
    await isElsewhere(/B4:D12 of “Sheet1” are hidden/, "B14:D22");
  });

  it("from hidden columns, to the right", async () => {
    stage.grid.setColumnWidths("s1", areaOf("C1"), [0]);
    await isElsewhere(/B4:D12 of “Sheet1” are hidden/, "F4:H12");
  });

  it.each([
    // Nothing stands in B4 or below it: a whole place further on.
    ["C1", [[1], [2], [3]], "above", "B14:D22"],
    // A6 is the last that is filled in the columns beside it.
    ["A5", [[1], [2]], "left of", "B8:D16"],
  ])("from right at a formula that fills cells from %s", async (at, result, side, address) => {
    stage.grid.results.set("=SPILL()", result);
    stage.grid.write("s1", areaOf(at), [[{ formula: "=SPILL()" }]]);
    await isElsewhere(
      new RegExp(`^Next to B4:D12 of .*, ${side} it, are cells that a formula fills`),
      address,
    );
  });
});

describe("Before anything is written, an insert is refused", () => {
  it("on a protected sheet, with the offer of another", async () => {
    setSheet({ isProtected: true });
    const before = stage.grid.snapshot();
    expect(await insertPlan(PLAN, { target: "selection" })).toEqual({
      state: "occupied",
      why: "The sheet “Sheet1” is protected. Lift that (Review, Unprotect Sheet), or choose another place.",
    });
    expect(stage.grid.snapshot()).toEqual(before);
  });

  it("on a new sheet where the workbook's structure is protected, a comparison sheet too", async () => {
    stage.grid.setParts({ ...stage.grid.parts(), isStructureProtected: true });
    await isRefused(
      () => insertPlan(PLAN, { target: "new-sheet" }),
      /structure of the workbook is protected/,
    );
    await isRefused(() => buildSheet(standard("trend")), /structure of the workbook is protected/);
    expect(await insertPlan(PLAN, { target: "selection" })).toMatchObject({ state: "inserted" });
  });
});

it("What stands elsewhere on the sheet is in nobody's way", async () => {
  setSheet({ merged: [areaOf("H5:I5")] });
  stage.grid.setRowHeights("s1", areaOf("A2"), [0]);
  stage.grid.results.set("=SPILL()", [[1], [2]]);
  stage.put("C1", { formula: "=SPILL()" });
  expect(await insertPlan(PLAN, { target: "selection" })).toMatchObject({ state: "inserted" });
});

it("An Excel that cannot be asked for merged cells inserts all the same", async () => {
  stage.open({ api: "1.12" });
  expect(await insertPlan(PLAN, { target: "selection" })).toMatchObject({ state: "inserted" });
});
