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
