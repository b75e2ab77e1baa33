import { EXCELS } from "../../../../src/playground/stand-in/excel/manners";
import { setStage } from "./stage";

describe("A run", () => {
  it("that merges undo is one step of undo, over all its syncs", async () => {
    const { excel, grid, valuesAt } = setStage();
    await excel.run({ mergeUndoGroup: true, delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      sheet.showGridlines = false;
    });
    expect(grid.undoSteps).toBe(1);
    grid.undo();
    expect(valuesAt("A1:A2")).toEqual([[null], [null]]);
    expect(grid.parts().sheets).toEqual({});
  });

  it("closes its group when it fails, so that the next one can open its own", async () => {
    const { excel } = setStage();
    const options = { mergeUndoGroup: true };
    await expect(excel.run(options, () => Promise.reject(new Error("mine")))).rejects.toThrow("mine");
    expect(await excel.run(options, () => Promise.resolve("done"))).toBe("done");
  });

  it("cannot merge undo on an older host, and its work is not begun", async () => {
    const { excel } = setStage({ api: "1.19" });
    const work = jest.fn(() => Promise.resolve());
    await expect(excel.run({ mergeUndoGroup: true }, work)).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(work).not.toHaveBeenCalled();
    await excel.run({ mergeUndoGroup: false }, work);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it.each(["PC", "web"] as const)("that merges undo refuses on %s what has no undo there", async (host) => {
    const { excel, grid } = setStage(host === "PC" ? EXCELS.windows : { ...EXCELS.web, groupsFail: false });
    grid.addSheet("Mine");
    const change = (options: object, act: (sheet: Excel.Worksheet) => void) =>
      excel.run(options, async (context) => {
        act(context.workbook.worksheets.getItem("Mine"));
        await context.sync();
      });
    const group = { mergeUndoGroup: true };
    const hide = (sheet: Excel.Worksheet): void => void (sheet.visibility = "Hidden");
    if (host === "PC") await expect(change(group, hide)).rejects.toMatchObject({ code: "UndoNotSupported" });
    else await change(group, hide);
    await expect(change(group, (sheet) => sheet.delete())).rejects.toMatchObject({
      code: "UndoNotSupported",
    });
    expect(grid.undoSteps).toBeGreaterThan(0);
    await change({}, (sheet) => sheet.delete());
    expect(grid.undoSteps).toBe(0);
  });

  it("that merges undo takes up to 1,599 formulas", async () => {
    const { excel } = setStage(EXCELS.windows);
    const write = (options: object, columns: number) =>
      excel.run(options, async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 1, columns);
        range.formulas = [new Array<string>(columns).fill("=RAND()")];
        await context.sync();
      });
    await write({ mergeUndoGroup: true }, 1599);
    await expect(write({ mergeUndoGroup: true }, 1600)).rejects.toMatchObject({ code: "UndoNotSupported" });
    await write({}, 1600);
  });

  it("that merges undo can fail on the web whatever it does", async () => {
    const { excel, valuesAt } = setStage(EXCELS.web);
    const write = (options: object) =>
      excel.run(options, async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
      });
    await expect(write({ mergeUndoGroup: true })).rejects.toMatchObject({ code: "GeneralException" });
    expect(valuesAt("A1")).toEqual([[null]]);
    await write({});
    expect(valuesAt("A1")).toEqual([[1]]);
  });

  it("fails while a cell is edited, unless it was told to wait", async () => {
    const { excel, valuesAt } = setStage({ failSync: () => "editing" });
    const write = (options: object) =>
      excel.run(options, async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
        await context.sync();
      });
    await expect(write({})).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(valuesAt("A1")).toEqual([[null]]);
    await write({ delayForCellEdit: true });
    expect(valuesAt("A1")).toEqual([[1]]);
  });

  it("meets what the user does between two syncs", async () => {
    const seen: number[] = [];
    const { excel } = setStage({ between: (count, grid) => seen.push(count, grid.sheets().length) });
    await excel.run(async ({ workbook }) => {
      workbook.worksheets.load("items/name");
      await workbook.context.sync();
      workbook.worksheets.load("items/name");
      await workbook.context.sync();
    });
    expect(seen).toEqual([1, 1, 2, 1]);
  });

  it("takes no other options", async () => {
    const { excel } = setStage();
    const run = excel.run({ session: "x" } as Excel.RunOptions, () => Promise.resolve());
    await expect(run).rejects.toThrow('Excel.run with "session" is not in the stand-in');
  });
});

it("A context lets the screen rest and formulas calculate", async () => {
  const { excel, grid } = setStage();
  await excel.run((context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.application.calculate("Full");
    return Promise.resolve();
  });
  expect(grid.calculations).toBe(1);
});
