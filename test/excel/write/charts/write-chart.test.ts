import { areaOf } from "../../../../src/playground/stand-in/area";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import { blockPlan } from "../../../../src/plans/blocks/block-plan";
import type { Block } from "../../../../src/plans/blocks/block";
import { SAMPLE } from "../sample-block";
import { setStage } from "../../stage/stage";

const stage = setStage(({ select }) => select("A1"));

beforeEach(() => stage.open());

const at = (a1: string) => ({ sheetId: "s1", area: areaOf(a1) });

it("draws a series over columns as marks without a line, in a dark shade of its column", async () => {
  const marked: Block = { ...SAMPLE, chart: { ...SAMPLE.chart!, kind: "column", marks: [0] } };
  await insertPlan({ plan: blockPlan(marked) }, { target: "selection" });
  const [chart] = stage.grid.parts().charts;
  expect(chart?.type).toBe("ColumnClustered");
  expect(chart?.series).toEqual([
    expect.objectContaining({
      name: { cell: at("B3") },
      values: at("B4:B6"),
      categories: at("A4:A6"),
      type: "LineMarkers",
      lineStyle: "None",
      marker: "Dash",
      size: 14,
      color: "#003350",
      outline: "#ffffff",
    }),
    {
      name: { cell: at("C3") },
      values: at("C4:C6"),
      categories: at("A4:A6"),
      color: "#0072b2",
      gapWidth: 60,
    },
  ]);
});

it("leaves columns and rows out that a chart is not told to show", async () => {
  const part: Block = { ...SAMPLE, chart: { ...SAMPLE.chart!, series: 1, first: 2, points: 2 } };
  await insertPlan({ plan: blockPlan(part) }, { target: "selection" });
  expect(stage.grid.parts().charts[0]?.series).toMatchObject([
    { name: { cell: at("C3") }, values: at("C4:C5"), categories: at("A4:A5") },
  ]);
});
