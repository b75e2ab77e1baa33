import { insertFormula } from "../../../../src/excel/write/insert-formula";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import type { Inserted, InsertOutcome } from "../../../../src/excel/write/insertion";
import { blockPlan, chartPlan } from "../../../../src/plans/blocks/block-plan";
import { areaOf } from "../../../../src/playground/stand-in/area";
import { setStage } from "../../stage/stage";
import { UNGROUPED } from "../../stage/open-excel";
import { userWorkbook } from "../../stage/user-workbook";
import { SAMPLE, TABLE_ONLY } from "../sample-block";

const WORKS: Readonly<Record<string, () => Promise<InsertOutcome>>> = {
  "a table with its chart": () => insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" }),
  "a chart and its figures": () =>
    insertPlan({ plan: chartPlan(SAMPLE), figures: blockPlan(TABLE_ONLY) }, { target: "selection" }),
  "a sheet of its own": () => insertPlan({ plan: blockPlan(SAMPLE) }, { target: "new-sheet" }),
  "a formula": () => insertFormula('=ATI.SHARE("KR","AI")', { format: "0.0%" }),
};

const stage = setStage(({ open }) => open(UNGROUPED, userWorkbook()));

async function inserted(work: () => Promise<InsertOutcome>): Promise<Inserted> {
  const outcome = await work();
  if (outcome.state !== "inserted") throw new Error(outcome.why);
  return outcome;
}

describe.each(Object.keys(WORKS))("Of %s that was inserted", (name) => {
  const insert = () => inserted(WORKS[name]!);

  it("all is taken back later on, once", async () => {
    const before = stage.grid.snapshot();
    const { hold } = await insert();
    expect(stage.grid.snapshot()).not.toEqual(before);
    expect(await hold.isThere()).toBe(true);
    expect(await hold.takeBack()).toEqual([]);
    expect(stage.grid.snapshot()).toEqual(before);
    expect(await hold.isThere()).toBe(false);
    expect(await hold.show()).toBe(false);
    stage.put("B12", "typed since");
    await hold.takeBack();
    expect(stage.at("B12").value).toBe("typed since");
  });

  it("it is known when the user undoes it", async () => {
    stage.open({}, userWorkbook());
    const steps = stage.grid.undoSteps;
    const { hold } = await insert();
    expect(await hold.isThere()).toBe(true);
    // One step where Excel groups them.
    while (stage.grid.undoSteps > steps) stage.grid.undo();
    expect(await hold.isThere()).toBe(false);
  });
});

it("lets a sheet that holds nothing else go as a whole, without a cell that is emptied first", async () => {
  const { hold } = await inserted(WORKS["a sheet of its own"]!);
  const write = jest.spyOn(stage.grid, "write");
  await hold.takeBack();
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
  expect(stage.grid.sheets().map(({ name }) => name)).not.toContain("Share Big Data");
});

it("leaves a sheet on which the user has typed since, with that alone", async () => {
  const { hold } = await inserted(WORKS["a sheet of its own"]!);
  const { id, name } = stage.grid.activeSheet();
  stage.grid.write(id, areaOf("B5"), [["mine"]]);
  await hold.takeBack();
  const left = stage.grid.snapshot().sheets.find((sheet) => sheet.name === name);
  expect(left?.cells).toEqual({ B5: expect.objectContaining({ value: "mine" }) as unknown });
});

it("leaves what the user has typed since in what is taken back", async () => {
  const { hold } = await inserted(WORKS["a table with its chart"]!);
  // B12 is the title, B14 the header over the years, B15 the first of them.
  stage.put("B15", "mine");
  await hold.takeBack();
  expect(stage.at("B15").value).toBe("mine");
  expect(stage.at("B14").value).toBeNull();
});

it("shows it where it was moved to, with its first cell selected", async () => {
  const { hold } = await inserted(WORKS["a table with its chart"]!);
  stage.grid.shiftLines("s1", { axis: "rows", at: 3, by: 2 });
  stage.grid.activateSheet(stage.sheet("Notes").id);
  expect(await hold.show()).toBe(true);
  expect(stage.grid.selection()).toMatchObject({ sheet: { name: "Sheet1" }, area: areaOf("B14") });
});

it("is gone where its sheet is deleted", async () => {
  const { hold } = await inserted(WORKS["a sheet of its own"]!);
  stage.grid.deleteSheet(stage.grid.activeSheet().id);
  expect(await hold.isThere()).toBe(false);
  expect(await hold.takeBack()).toEqual([]);
});
