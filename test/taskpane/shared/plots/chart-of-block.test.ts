import { chartOfBlock } from "../../../../src/taskpane/shared/plots/chart-of-block";
import { SAMPLE, TABLE_ONLY } from "../../../excel/write/sample-block";
import type { Block } from "../../../../src/plans/blocks/block";

const VALUES: Block = {
  ...SAMPLE,
  form: "values",
  rows: [
    { label: 2016, figures: [0.05, 0.1] },
    { label: 2017, figures: [{ formula: "=NA()" }, 0.1] },
    { label: "all", figures: [0.5, 0.6] },
  ],
};

it("draws what the chart of a block shows; what is missing is a gap", () => {
  expect(chartOfBlock(VALUES)).toEqual({
    kind: "line",
    title: SAMPLE.title,
    unit: "Share of the world's patents",
    numberFormat: "0.0%",
    points: [{ name: "2016", number: 2016 }, { name: "2017", number: 2017 }, { name: "all" }],
    series: [
      { name: "South Korea", figures: [0.05, undefined, 0.5], texts: ["5.0%", "", "50.0%"] },
      { name: "Japan", figures: [0.1, 0.1, 0.6], texts: ["10.0%", "10.0%", "60.0%"] },
    ],
  });
});

it("leaves out the rows and columns that the chart leaves out, and keeps its marks", () => {
  const chart = { ...SAMPLE.chart!, kind: "column" as const, series: 1, first: 2, points: 2, marks: [0] };
  expect(chartOfBlock({ ...VALUES, chart })).toMatchObject({
    points: [{ name: "2016" }, { name: "2017" }],
    series: [{ name: "Japan", figures: [0.1, 0.1] }],
    marks: [0],
  });
});

it("keeps what it is about, and the axis's own digits", () => {
  const about = { ...SAMPLE.chart!, isAboutFirst: true, numberFormat: "0%" };
  expect(chartOfBlock({ ...VALUES, chart: about })).toMatchObject({
    focus: "first",
    numberFormat: "0%",
    series: [{ texts: ["5.0%", "", "50.0%"] }, {}],
  });
});

it("is none where the block has none", () => {
  expect(chartOfBlock(TABLE_ONLY)).toBeUndefined();
});
