import { blockPlan } from "../../../../src/plans/blocks/block-plan";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import { askPrint } from "../../../../src/excel/write/undo/keep-print";
import { TABLE_ONLY } from "../sample-block";
import { failEverywhere } from "../../stage/fail-everywhere";
import { setStage } from "../../stage/stage";
import { MemoryGrid } from "../../../playground/memory-grid";

const stage = setStage(({ select }) => select("B2"));

const NOTES = [3, 4, 5].flatMap((row) =>
  [1, 2].map((column) => ({ row, column, text: `${row}, ${column}` })),
);
const NOTED = { plan: { ...blockPlan(TABLE_ONLY), notes: NOTES } };

it("An Excel without a printer keeps the insert, and it is said that the page was not set up", async () => {
  stage.open({ hasPrinter: false });
  expect(await insertPlan(NOTED, { target: "new-sheet" })).toMatchObject({
    state: "inserted",
    address: "Share Big Data!A1:C9",
    left: [expect.stringContaining("prints") as string],
  });
  const { id } = stage.grid.activeSheet();
  expect(stage.grid.parts().sheets[id]).toEqual({ frozenRows: 3, gridlines: false });
});

it("An Excel that takes no notes keeps the insert, and it is said how many are missing", async () => {
  stage.open({ takesNotes: false });
  expect(await insertPlan(NOTED, { target: "selection" })).toMatchObject({
    state: "inserted",
    address: "Sheet1!B2:D10",
    left: [expect.stringMatching(/^6 of 6 notes could not be written/) as string],
  });
  expect(stage.grid.parts().notes).toEqual([]);
});

it("Cells with comments get no notes, and all others theirs", async () => {
  stage.open();
  // The plan's (4, 2) lands at D6.
  stage.grid.setParts({
    ...stage.grid.parts(),
    comments: [{ sheetId: "s1", row: 5, column: 3, text: "mine" }],
  });
  expect(await insertPlan(NOTED, { target: "selection" })).toMatchObject({
    left: [expect.stringMatching(/^1 of 6 notes could not be written/) as string],
  });
  expect(
    stage.grid
      .parts()
      .notes.map(({ text }) => text)
      .sort(),
  ).toEqual(NOTES.map(({ text }) => text).filter((text) => text !== "4, 2"));
});

describe("A sheet that held nothing", () => {
  const scale = (): unknown => stage.grid.parts().sheets.s1?.printScale;

  it("is printed as one that is made for the block, where that begins in its first cell", async () => {
    stage.select("A1");
    await insertPlan(NOTED, { target: "selection" });
    // Its three columns are narrower than a page.
    expect(scale()).toBe(100);
  });

  const printed = (): Promise<unknown> =>
    Excel.run(async (context) => {
      const told = askPrint(context, "s1");
      await context.sync();
      return told();
    });
  const inserted = async () => {
    const outcome = await insertPlan(NOTED, { target: "selection" });
    if (outcome.state !== "inserted") throw new Error(outcome.why);
    return outcome.hold;
  };

  it("prints as before when the insert is taken back, but for what the user has set since", async () => {
    stage.select("A1");
    const before = await printed();
    await (await inserted()).takeBack();
    expect(await printed()).toEqual(before);
    for (const part of ["titleRows", "titleColumns", "pageBreaks", "footer"])
      expect(stage.grid.parts().sheets.s1).not.toHaveProperty(part);

    const hold = await inserted();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("s1");
      pageLayout.leftMargin = 99;
      pageLayout.zoom = { scale: 50 };
      await context.sync();
    });
    await hold.takeBack();
    expect(await printed()).toMatchObject({ layout: { leftMargin: 99 }, zoom: { scale: 50 } });
  });

  it.each(["below the first cell", "where it held something"])("prints as before %s", async (where) => {
    if (where === "where it held something") stage.put("H1", "mine");
    stage.select(where === "where it held something" ? "A1" : "A2");
    await insertPlan(NOTED, { target: "selection" });
    expect(scale()).toBeUndefined();
  });

  it.each(["before", "half", "after"] as const)(
    "prints as before when a request fails, with %s of it done",
    async (when) => {
      const failures = await failEverywhere(when, () => {
        const grid = new MemoryGrid();
        return { grid, work: () => insertPlan(NOTED, { target: "selection" }) };
      });
      expect(failures).toBeGreaterThan(3);
    },
  );
});
