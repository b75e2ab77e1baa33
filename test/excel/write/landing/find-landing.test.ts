import { blockPlan } from "../../../../src/plans/blocks/block-plan";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import type { Occupied, Target } from "../../../../src/excel/write/insertion";
import { areaOf } from "../../../../src/playground/stand-in/area";
import { TABLE_ONLY } from "../sample-block";
import { setStage } from "../../stage/stage";

const PLAN = blockPlan(TABLE_ONLY);
/** Nine rows and three columns; the last cell of a sheet is XFD1048576. */
const INSERTION = { plan: PLAN };

const TABLE = {
  ...{ id: "t", sheetId: "s1", name: "Mine", area: areaOf("B3:C20") },
  ...{ style: "TableStyleLight1", filterButtons: false, banded: true },
};

const stage = setStage();

/** As `select` wants it, and what then stands where something was in the way. */
const insert = (target: Target = "selection") => insertPlan(INSERTION, { target });

/** All as before, and the user is asked. */
async function expectQuestion(occupied: Omit<Occupied, "state">): Promise<void> {
  const before = stage.grid.snapshot();
  expect(await insert()).toEqual({ state: "occupied", ...occupied });
  expect(stage.grid.snapshot()).toEqual(before);
}

it.each([
  ["beyond the last column", "XFC1"],
  ["beyond the last row", "B1048569"],
])("offers a new sheet for what would reach %s", async (_where, cell) => {
  stage.select(cell);
  await expectQuestion({
    why: `From ${cell} on the sheet has no room for 9 rows and 3 columns. Choose another place, or a new sheet.`,
  });
});

describe("Where the selected cell is taken", () => {
  it("goes below what its columns and their neighbours hold, with a row between", async () => {
    stage.put("B3", "mine");
    // E is beside the block's last column, D; F is not.
    stage.put("E22", "beside");
    stage.put("F40", "elsewhere");
    stage.select("B3");
    expect(await insert()).toMatchObject({ address: "Sheet1!B24:D32", instead: "B3 is taken" });
  });

  it("goes right of it where what is below is far", async () => {
    // 60 rows, about two screens, from B3 on end in row 63.
    for (const cell of ["B3", "B62"]) stage.put(cell, "mine");
    stage.select("B3");
    // From B62 on the first free row, after one left empty, is row 64: 61 rows below B3.
    expect(await insert()).toMatchObject({ address: "Sheet1!D3:F11", instead: "B3 is taken" });
  });

  it("stays in its columns where what is to the right is further", async () => {
    for (const cell of ["B3", "B80"]) stage.put(cell, "mine");
    // 90 columns of 48 points against 79 rows of 15.
    stage.put("CM5", "far right");
    stage.select("B3");
    expect(await insert()).toMatchObject({ address: "Sheet1!B82:D90" });
  });

  it("asks where nothing near is free, and goes there when told so", async () => {
    // More than 1,000 rows, and more than 100 columns.
    for (const cell of ["B3", "B1200", "DA4"]) stage.put(cell, "mine");
    stage.select("B3");
    await expectQuestion({
      why: "B3 is taken. Choose another place, or a new sheet.",
      // 104 columns of 48 points against 1,199 rows of 15: DA is the 105th column, and one is left empty.
      elsewhere: "DC3",
    });
    expect(await insert("anywhere")).toMatchObject({ address: "Sheet1!DC3:DE11", instead: "B3 is taken" });
  });

  it("keeps clear of tables with empty rows", async () => {
    stage.put("B3", "mine");
    stage.grid.setParts({ ...stage.grid.parts(), tables: [TABLE] });
    stage.select("B3");
    expect(await insert()).toMatchObject({ address: "Sheet1!B22:D30" });
  });

  it("goes right of it where merged cells are in the way below", async () => {
    stage.put("B3", "mine");
    // Below would be B5:D13.
    stage.grid.setParts({ ...stage.grid.parts(), sheets: { s1: { merged: [areaOf("C9:C10")] } } });
    stage.select("B3");
    expect(await insert()).toMatchObject({ address: "Sheet1!D3:F11" });
  });

  it("counts what a formula will fill, not its own cell alone", async () => {
    const spilling = blockPlan({ ...TABLE_ONLY, form: "spill" });
    // Its formula stands in B5 alone and fills B5:D8.
    stage.put("C7", "mine");
    stage.select("B3");
    expect(await insertPlan({ plan: spilling }, { target: "selection" })).toMatchObject({
      address: "Sheet1!B9:D17",
      instead: "B3:D11 is not free",
    });
    expect(stage.at("C7").value).toBe("mine");
  });
});

it("writes up to the last column and the last row", async () => {
  stage.select("XFB1048568");
  expect(await insertPlan(INSERTION, { target: "selection" })).toMatchObject({
    address: "Sheet1!XFB1048568:XFD1048576",
  });
});

it("goes to the right of what ends in the last rows", async () => {
  for (const cell of ["B2", "B1048570"]) stage.put(cell, "mine");
  stage.select("B2");
  expect(await insert()).toMatchObject({ address: "Sheet1!D2:F10" });
});
