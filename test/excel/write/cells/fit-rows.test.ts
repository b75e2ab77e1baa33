import { areaOf } from "../../../../src/playground/stand-in/area";
import { EXCELS } from "../../../../src/playground/stand-in/excel/manners";
import type { Plan } from "../../../../src/plans/plan";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import { NOTHING } from "../../../export/sample-sheets";
import { setStage } from "../../stage/stage";

const stage = setStage();

/** 74 points less the margins hold fourteen letters of 4.9: the text of thirty letters needs three lines. */
const TEXT = "Change since 2010: South Korea";
const PLAN: Plan = {
  ...NOTHING,
  rows: 2,
  columns: 1,
  cells: [{ row: 0, column: 0, cells: [[TEXT], [{ formula: "=ATI.X()", value: TEXT }]] }],
  styles: [{ place: { row: 0, column: 0, rows: 2, columns: 1 }, style: { wrap: true } }],
  widths: [{ column: 0, width: 74 }],
};
const heights = (): number[] => stage.grid.rowHeights("s1", areaOf("A1:A3"));

describe.each(Object.entries(EXCELS))("In Excel (%s)", (_which, manners) => {
  it("rows are as high as texts that wrap need, those too that arrive later", async () => {
    stage.open(manners);
    stage.grid.results.set("=ATI.X()", TEXT);
    await insertPlan({ plan: PLAN }, { target: "selection" });
    expect(heights()).toEqual([45, 45, 15]);
  });

  it("rows that the user has higher stay as they are", async () => {
    stage.open(manners);
    stage.grid.setRowHeights("s1", areaOf("A1"), [80]);
    stage.grid.results.set("=ATI.X()", TEXT);
    await insertPlan({ plan: PLAN }, { target: "selection" });
    expect(heights()).toEqual([80, 45, 15]);
  });

  it("rows have their heights again when an insert fails at its end", async () => {
    stage.grid.setRowHeights("s1", areaOf("A2"), [30]);
    stage.grid.setColumnWidths("s1", areaOf("A1"), [60]);
    const before = stage.grid.snapshot();
    const controller = new AbortController();
    stage.open({ ...manners, late: 30 });
    const work = insertPlan(
      { plan: PLAN },
      {
        target: "selection",
        signal: controller.signal,
        onProgress: (done) => done === 1 && controller.abort(),
      },
    );
    await expect(work).rejects.toThrow("Stopped");
    expect(stage.grid.snapshot()).toEqual(before);
  });
});

it("Rows whose results do not arrive are as high as planned, and it is said", async () => {
  jest.useFakeTimers();
  try {
    stage.open({ ...EXCELS.web, late: Infinity });
    const work = insertPlan({ plan: PLAN }, { target: "selection" });
    await jest.advanceTimersByTimeAsync(20_000);
    expect(await work).toMatchObject({
      state: "inserted",
      left: [expect.stringContaining("still calculating") as string],
    });
    expect(heights()).toEqual([45, 45, 15]);
  } finally {
    jest.useRealTimers();
  }
});
