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

describe("Before anything is written, an insert is refused", () => {
  it("on a protected sheet", async () => {
    setSheet({ isProtected: true });
    await isRefused(
      () => insertPlan(PLAN, { target: "selection" }),
      /“Sheet1” is protected.*Unprotect Sheet/,
    );
  });

  it("over merged cells, which would lose texts, and says which", async () => {
    setSheet({ merged: [areaOf("C5:D5"), areaOf("H5:I5")] });
    await isRefused(() => insertPlan(PLAN, { target: "selection" }), /Merged cells .* C5:D5 of “Sheet1”/);
  });

  it("where rows are hidden, as a filter does it", async () => {
    stage.grid.setRowHeights("s1", areaOf("A6:A7"), [0, 0]);
    await isRefused(() => insertPlan(PLAN, { target: "selection" }), /B4:D12 of “Sheet1” are hidden/);
  });

  it("where columns are hidden", async () => {
    stage.grid.setColumnWidths("s1", areaOf("C1"), [0]);
    await isRefused(() => insertPlan(PLAN, { target: "selection" }), /B4:D12 of “Sheet1” are hidden/);
  });

  it.each([
    ["C1", [[1], [2], [3]], "above"],
    ["A5", [[1], [2]], "left of"],
  ])("right at a formula that fills cells from %s", async (at, result, side) => {
    stage.grid.results.set("=SPILL()", result);
    stage.grid.write("s1", areaOf(at), [[{ formula: "=SPILL()" }]]);
    await isRefused(
      () => insertPlan(PLAN, { target: "selection" }),
      new RegExp(`Next to B4:D12 of .*, ${side} it, are cells that a formula fills`),
    );
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
