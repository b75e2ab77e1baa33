import { areaOf } from "../../../../src/playground/stand-in/area";
import { EXCELS } from "../../../../src/playground/stand-in/excel/manners";
import { blockPlan, chartPlan } from "../../../../src/plans/blocks/block-plan";
import type { Block } from "../../../../src/plans/blocks/block";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import { buildSheet } from "../../../../src/excel/made/build-sheet";
import { standard } from "../../../plans/sheet/standard";
import { SAMPLE, TABLE_ONLY } from "../sample-block";
import { setStage } from "../../stage/stage";

const stage = setStage(({ select }) => select("B2"));

const at = (a1: string, sheetId = "s1") => ({ sheetId, area: areaOf(a1) });
/** Names in cells that are formulas, as the sheets have them, and figures that arrive late. */
const LIVE: Block = {
  ...SAMPLE,
  header: ["Year", "South Korea", "Japan"],
  rows: SAMPLE.rows.map((row) => ({ ...row, label: Number(row.label) })),
};

describe.each(Object.entries(EXCELS))(
  "In Excel (%s), whose results arrive later, a chart",
  (_which, manners) => {
    beforeEach(() => stage.open(manners));

    it.each(["table", "spill", "values"] as const)(
      "over a block as %s has the right names and figures",
      async (form) => {
        stage.grid.results.set('=ATI.SERIES("SHARE",{"KR","JP"},"Big Data","2016:2018")', [
          ["Year", "South Korea", "Japan"],
          [2016, 0.05, 0.1],
          [2017, 0.05, 0.1],
          [2018, 0.06, 0.1],
        ]);
        expect(
          await insertPlan({ plan: blockPlan({ ...LIVE, form }) }, { target: "selection" }),
        ).toMatchObject({
          state: "inserted",
          address: "Sheet1!B2:N25",
        });
        expect(stage.grid.parts().charts[0]).toMatchObject({
          series: [
            { name: { cell: at("C4") }, values: at("C5:C7"), categories: at("B5:B7") },
            { name: { cell: at("D4") }, values: at("D5:D7"), categories: at("B5:B7") },
          ],
        });
        // What was shown to Excel for the moment of its search is gone.
        const shown = stage.grid.read("s1", areaOf("B4:D4"))[0]!.map(({ value }) => value);
        expect(shown).toEqual(["Year", "South Korea", "Japan"]);
      },
    );

    it("that stands alone takes names and figures from its own sheet", async () => {
      const insertion = { plan: chartPlan(LIVE), figures: blockPlan(TABLE_ONLY) };
      await insertPlan(insertion, { target: "selection" });
      const { id } = stage.sheet("ATI figures");
      expect(stage.grid.parts().charts[0]!.series).toMatchObject([
        { name: { cell: at("B3", id) }, values: at("B4:B6", id) },
        { name: { cell: at("C3", id) }, values: at("C4:C6", id) },
      ]);
    });

    it("of points takes the first column for x", async () => {
      const scatter: Block = { ...LIVE, chart: { ...LIVE.chart!, kind: "scatter" } };
      await insertPlan({ plan: blockPlan(scatter) }, { target: "selection" });
      expect(stage.grid.parts().charts[0]!.series).toMatchObject([
        { name: { cell: at("C4") }, values: at("C5:C7"), categories: at("B5:B7"), color: "#0072b2" },
        { name: { cell: at("D4") }, values: at("D5:D7"), categories: at("B5:B7"), color: "#d55e00" },
      ]);
    });

    it("of a sheet follows the cells that its header follows", async () => {
      await buildSheet(standard("head-to-head"));
      const { charts } = stage.grid.parts();
      expect(charts.length).toBeGreaterThan(0);
      for (const { series, type } of charts) {
        expect(series.length).toBeGreaterThan(0);
        for (const { name, values, categories } of series) {
          const { row, column } = values.area;
          expect(name).toEqual({
            cell: { ...values, area: { row: row - 1, column, rows: 1, columns: 1 } },
          });
          expect(categories?.area).toMatchObject({ row, rows: values.area.rows });
          expect(type).not.toBe("");
        }
      }
    });
  },
);

describe("In an Excel that finds other series than are there", () => {
  /** Everything is a number to it, or nothing can be found out about it. */
  beforeEach(() => stage.open({ findsNames: false }));

  it("a chart's series are made one by one, and it is said that their names stay", async () => {
    const outcome = await insertPlan({ plan: blockPlan(LIVE) }, { target: "selection" });
    expect(outcome).toMatchObject({
      state: "inserted",
      left: [expect.stringContaining("names in a chart's legend") as string],
    });
    expect(stage.grid.parts().charts[0]!.series).toMatchObject([
      { name: { text: "South Korea" }, values: at("C5:C7"), categories: at("B5:B7"), color: "#0072b2" },
      { name: { text: "Japan" }, values: at("D5:D7"), categories: at("B5:B7"), color: "#d55e00" },
    ]);
  });

  it("the same is true of points", async () => {
    const scatter: Block = { ...LIVE, chart: { ...LIVE.chart!, kind: "scatter" } };
    await insertPlan({ plan: blockPlan(scatter) }, { target: "selection" });
    expect(stage.grid.parts().charts[0]!.series).toMatchObject([
      { name: { text: "South Korea" }, values: at("C5:C7"), categories: at("B5:B7"), color: "#0072b2" },
      { name: { text: "Japan" }, values: at("D5:D7"), categories: at("B5:B7"), color: "#d55e00" },
    ]);
  });
});

it("A chart's cells that hold something have it again afterwards, texts as texts and spills as spills", async () => {
  stage.open();
  stage.grid.results.set("=SPILL()", [[1, 2]]);
  stage.grid.write("s1", areaOf("A1:D2"), [
    ["Year", "'=text", "0012", { formula: "=NAME()" }],
    [1, { formula: "=SPILL()" }, undefined, 7],
  ]);
  const before = stage.grid.snapshot();
  const { makeCharts } = await import("../../../../src/excel/write/charts/make-charts");
  const { chartToMake } = await import("../../../../src/excel/write/charts/chart-to-make");
  const plan = blockPlan(SAMPLE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const landing = { sheetId: "s1", sheet: "Sheet1", isNew: false, row: 0, column: 0 };
    const chart = { ...plan.charts[0]!, data: areaOf("B1:D2"), categories: areaOf("A1:A2") };
    const made = chartToMake(plan, chart, { name: "C", sheet, landing, data: { sheet, landing } });
    expect(await makeCharts(context, [made])).toEqual([]);
    sheet.charts.getItem("C").delete();
    await context.sync();
  });
  expect(stage.grid.snapshot()).toEqual(before);
});
