import { areaOf } from "../../../src/playground/stand-in/area";
import { blockPlan } from "../../../src/plans/block-plan";
import { insertPlan } from "../../../src/excel/write/insert-plan";
import { MemoryGrid } from "../../playground/memory-grid";
import { closeExcel, openExcel } from "../stage/open-excel";
import { TABLE_ONLY } from "./sample-block";

const PLAN = blockPlan(TABLE_ONLY);
/** Nine rows and three columns; the last cell of a sheet is XFD1048576. */
const INSERTION = { plan: PLAN };

let grid: MemoryGrid;
beforeEach(() => {
  grid = new MemoryGrid();
  openExcel(grid);
});
afterAll(closeExcel);

it.each([
  ["beyond the last column", "XFC1", "From XFC1 on"],
  ["beyond the last row", "B1048569", "From B1048569 on"],
])("refuses in a sentence to write %s", async (_where, cell, words) => {
  grid.select("s1", areaOf(cell));
  const before = grid.snapshot();
  const inserting = insertPlan(INSERTION, { target: "selection" });
  await expect(inserting).rejects.toThrow(`${words} the sheet has no room for 9 rows and 3 columns.`);
  expect(grid.snapshot()).toEqual(before);
});

it("writes up to the last column and the last row", async () => {
  grid.select("s1", areaOf("XFB1048568"));
  expect(await insertPlan(INSERTION, { target: "selection" })).toMatchObject({
    address: "Sheet1!XFB1048568:XFD1048576",
  });
});

it("refuses in a sentence to write below what ends in the last rows", async () => {
  grid.write("s1", areaOf("A1048570"), [["mine"]]);
  grid.select("s1", areaOf("B2"));
  const inserting = insertPlan(INSERTION, { target: "below" });
  await expect(inserting).rejects.toThrow("From B1048572 on the sheet has no room for 9 rows and 3 columns.");
});
