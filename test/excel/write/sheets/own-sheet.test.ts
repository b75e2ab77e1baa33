import { blockPlan, chartPlan } from "../../../../src/plans/blocks/block-plan";
import { FIGURES_SHEET } from "../../../../src/excel/write/sheets/figures-sheet";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import { SAMPLE, TABLE_ONLY } from "../sample-block";
import { setStage } from "../../stage/stage";

const stage = setStage();

const INSERTION = { plan: chartPlan(SAMPLE), figures: blockPlan(TABLE_ONLY) };
let row = 1;
/** Where its figures are. */
async function insertChart(): Promise<string | undefined> {
  row += 30;
  stage.grid.select("s1", { row, column: 1, rows: 1, columns: 1 });
  const done = await insertPlan(INSERTION, { target: "selection" });
  return done.state === "inserted" ? done.figures : undefined;
}
/** Nine rows and three columns, and a row left empty between two. */
const FIRST = "A1:C9";
const SECOND = "A11:C19";

describe("The figures of charts", () => {
  it.each([
    ["nothing", null],
    ["a text", "my own"],
    ["a formula of ours", { formula: '=ATI.SHARE("KR","AI")' }],
  ])("leave a sheet of the user's alone that has their name and holds %s", async (_what, mine) => {
    const own = stage.grid.addSheet(FIGURES_SHEET).id;
    stage.put("A1", mine, own);
    const before = stage.grid.snapshot().sheets.find(({ name }) => name === FIGURES_SHEET);
    expect(await insertChart()).toBe(`ATI figures 2!${FIRST}`);
    expect(await insertChart()).toBe(`ATI figures 2!${SECOND}`);
    expect(stage.grid.snapshot().sheets.find(({ name }) => name === FIGURES_SHEET)).toEqual(before);
  });

  it("find their sheet again whatever it is called, and whatever the user wrote there", async () => {
    await insertChart();
    const { id } = stage.sheet(FIGURES_SHEET);
    stage.grid.renameSheet(id, "Behind the charts");
    stage.put("A20", "my own", id);
    stage.put("A1", "mine", stage.grid.addSheet(FIGURES_SHEET).id);
    expect(await insertChart()).toBe("Behind the charts!A22:C30");
  });

  it.each([undefined, "1.11"])(
    "go on below those that an earlier edition wrote, with ExcelApi %s",
    async (api) => {
      stage.open({ api: "1.11" });
      await insertChart();
      const { id } = stage.sheet(FIGURES_SHEET);
      expect(stage.grid.parts().sheets[id]?.properties).toBeUndefined();
      stage.open(api === undefined ? {} : { api });
      expect(await insertChart()).toBe(`${FIGURES_SHEET}!${SECOND}`);
      expect(stage.grid.parts().sheets[id]?.properties).toEqual(
        api === undefined ? { "ATI.own": "figures" } : undefined,
      );
    },
  );

  it("know their second sheet again where Excel keeps no properties", async () => {
    stage.put("A1", "mine", stage.grid.addSheet(FIGURES_SHEET).id);
    stage.open({ api: "1.11" });
    expect(await insertChart()).toBe(`ATI figures 2!${FIRST}`);
    expect(await insertChart()).toBe(`ATI figures 2!${SECOND}`);
    expect(stage.at("A1", stage.sheet(FIGURES_SHEET).id).value).toBe("mine");
  });
});
