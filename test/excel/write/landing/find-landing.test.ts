import { blockPlan } from "../../../../src/plans/blocks/block-plan";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import { TABLE_ONLY } from "../sample-block";
import { setStage } from "../../stage/stage";

const PLAN = blockPlan(TABLE_ONLY);
/** Nine rows and three columns; the last cell of a sheet is XFD1048576. */
const INSERTION = { plan: PLAN };

const stage = setStage();

it.each([
  ["beyond the last column", "XFC1", "From XFC1 on"],
  ["beyond the last row", "B1048569", "From B1048569 on"],
])("refuses in a sentence to write %s", async (_where, cell, words) => {
  stage.select(cell);
  const before = stage.grid.snapshot();
  const inserting = insertPlan(INSERTION, { target: "selection" });
  await expect(inserting).rejects.toThrow(`${words} the sheet has no room for 9 rows and 3 columns.`);
  expect(stage.grid.snapshot()).toEqual(before);
});

it("writes up to the last column and the last row", async () => {
  stage.select("XFB1048568");
  expect(await insertPlan(INSERTION, { target: "selection" })).toMatchObject({
    address: "Sheet1!XFB1048568:XFD1048576",
  });
});

it("refuses in a sentence to write below what ends in the last rows", async () => {
  stage.put("A1048570", "mine");
  stage.select("B2");
  const inserting = insertPlan(INSERTION, { target: "below" });
  await expect(inserting).rejects.toThrow("From B1048572 on the sheet has no room for 9 rows and 3 columns.");
});
