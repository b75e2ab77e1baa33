import { areaOf } from "../../../../src/playground/stand-in/area";
import { insertPlan } from "../../../../src/excel/write/insert-plan";
import { blockPlan, chartPlan } from "../../../../src/plans/blocks/block-plan";
import { sizeOf } from "../../../../src/plans/blocks/block-size";
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

const LINES: Block = {
  ...SAMPLE,
  chart: {
    ...SAMPLE.chart!,
    kind: "line",
    lines: [
      [1, 2, 3],
      [10, 20, 30],
    ],
  },
};

it("names lines at their last points instead of in a legend, each in its colour, and leaves room beside them", async () => {
  const plan = blockPlan(LINES);
  const [planned] = plan.charts;
  await insertPlan({ plan }, { target: "selection" });
  const [chart] = stage.grid.parts().charts;
  expect(chart?.legend).toBeUndefined();
  expect(chart?.series.map(({ labels }) => labels)).toEqual(
    planned!.colors.map((color) => ({
      2: { value: false, name: true, position: "Right", color, bold: true, size: 10 },
    })),
  );
  // What was the right edge of the plot, less the room for the names.
  const { width } = sizeOf(
    planned!.place,
    plan.widths.map((each) => each.width),
  );
  expect(chart?.plotWidth).toBeCloseTo(1 - 0.03 - planned!.endLabels!.room / width, 1);
});

it("keeps the legend where other figures may come, under which the names would stand elsewhere", async () => {
  const plan = {
    ...blockPlan(LINES),
    inputs: [{ row: 0, column: 0, holds: "year" as const, written: 2018 }],
  };
  await insertPlan({ plan }, { target: "selection" });
  const [chart] = stage.grid.parts().charts;
  expect(chart?.legend).toBe("Bottom");
  expect(chart?.series.every(({ labels }) => labels !== undefined)).toBe(true);
});

it("keeps the legend where the names have no room", async () => {
  await insertPlan(
    { plan: blockPlan({ ...LINES, chart: { ...SAMPLE.chart!, kind: "line" } }) },
    { target: "selection" },
  );
  expect(stage.grid.parts().charts[0]).toMatchObject({ legend: "Bottom" });
  expect(stage.grid.parts().charts[0]?.plotWidth).toBeUndefined();
});

it("lets a logarithmic axis begin at its lowest power, not cross the other at 1", async () => {
  const plan = blockPlan({ ...LINES, chart: { ...LINES.chart!, isLogarithmic: true } });
  await insertPlan({ plan }, { target: "selection" });
  expect(stage.grid.parts().charts[0]?.valueAxis).toMatchObject({
    scale: "Logarithmic",
    crossing: "Minimum",
  });
});

it("sets the words of a chart so large that they are read on its page: 8 points at 73 per cent are 11", async () => {
  // Eleven columns of 110 points are wider than a page at any scale that is read.
  const header = ["Area", ...Array.from({ length: 11 }, (_, at) => `Commercialisation ${at}`)];
  const row = { label: "South Korea", figures: header.slice(1).map(() => 1) };
  const wide: Block = { ...SAMPLE, form: "values", header, rows: [row, row] };
  const plan = blockPlan({ ...wide, formats: header.slice(1).map(() => "0") });
  expect(plan.sheet.print?.scale).toBe(73);
  await insertPlan({ plan }, { target: "selection" });
  const [chart] = stage.grid.parts().charts;
  expect(chart).toMatchObject({
    titleSize: 12,
    legendSize: 11,
    valueAxis: { size: 11, titleSize: 11 },
    categoryAxis: { size: 11 },
  });
});

it("leaves a chart that comes alone, and a page that is not made smaller, at Excel's size", async () => {
  expect(chartPlan(SAMPLE).charts[0]?.typeSize).toBe(10);
  await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
  expect(stage.grid.parts().charts[0]?.valueAxis.size).toBe(10);
});

it("sets the steps of an axis where they are known, else leaves them to Excel", async () => {
  await insertPlan({ plan: blockPlan(SAMPLE) }, { target: "selection" });
  expect(stage.grid.parts().charts[0]?.valueAxis).not.toHaveProperty("majorUnit");
  const reaching: Block = { ...SAMPLE, chart: { ...SAMPLE.chart!, gridStep: 50 } };
  await insertPlan({ plan: blockPlan(reaching) }, { target: "new-sheet" });
  expect(stage.grid.parts().charts[1]?.valueAxis).toMatchObject({ majorUnit: 50 });
});
