import type { Block } from "../../../src/plans/blocks/block";
import { blockPlan, chartPlan } from "../../../src/plans/blocks/block-plan";
import { SAMPLE, TABLE_ONLY } from "../../excel/write/sample-block";

const COLUMNS = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];

const wide: Block = {
  ...SAMPLE,
  header: ["Area", ...COLUMNS],
  rows: ["x", "y"].map((label) => ({ label, figures: COLUMNS.map((_, at) => at) })),
  formats: COLUMNS.map(() => "0"),
  chart: { ...SAMPLE.chart!, series: 8 },
};

it("lays out title, subtitle, figures, and the foot below all of it", () => {
  expect(blockPlan(TABLE_ONLY).cells).toEqual([
    { row: 0, column: 0, cells: [[SAMPLE.title], [SAMPLE.subtitle]] },
    {
      row: 2,
      column: 0,
      cells: [[...SAMPLE.header], ...SAMPLE.rows.map(({ label, figures }) => [label, ...figures])],
    },
    { row: 7, column: 0, cells: SAMPLE.foot.map((cell) => [cell]) },
  ]);
});

it("writes one formula where the figures spill, and no table, which may hold no spill", () => {
  const plan = blockPlan({ ...TABLE_ONLY, form: "spill" });
  expect(plan.cells[1]).toEqual({ row: 2, column: 0, cells: [[{ formula: SAMPLE.spill }]] });
  expect(plan.tables).toEqual([]);
  expect(blockPlan(TABLE_ONLY).tables).toEqual([{ place: { row: 2, column: 0, rows: 4, columns: 3 } }]);
});

it("has the chart beside a narrow table and below a wide one, over free cells alone", () => {
  const beside = blockPlan(SAMPLE);
  expect(beside.charts[0]?.place).toMatchObject({ row: 3, column: 4 });
  const below = blockPlan(wide);
  expect(below.charts[0]?.place).toMatchObject({ row: 6, column: 0 });
  for (const plan of [beside, below]) {
    const { row, column, rows, columns } = plan.charts[0]!.place;
    const covered = plan.cells.some((block) =>
      block.cells.some(
        (line, r) =>
          block.row + r >= row &&
          block.row + r < row + rows &&
          block.column < column + columns &&
          block.column + line.length > column,
      ),
    );
    expect(covered).toBe(false);
    expect(column + columns).toBeLessThanOrEqual(plan.columns);
    expect(row + rows).toBeLessThan(plan.rows);
  }
});

it("gives a chart as many series as can be told apart, each with a colour of its own", () => {
  const [chart] = blockPlan(wide).charts;
  expect(chart?.data).toEqual({ row: 2, column: 1, rows: 3, columns: 8 });
  expect(new Set(chart?.colors).size).toBe(8);
  expect(chart?.categories).toEqual({ row: 2, column: 0, rows: 3, columns: 1 });
});

it("colours the figures alone where a heat map is asked for, not header and labels", () => {
  const { heatMaps } = blockPlan({ ...TABLE_ONLY, heatMap: { reach: 100 } });
  expect(heatMaps).toEqual([{ place: { row: 3, column: 1, rows: 3, columns: 2 }, reach: 100 }]);
});

it("formats years as plain numbers and each column of figures as its own", () => {
  const formats = blockPlan(SAMPLE).styles.flatMap(({ place, style }) =>
    style.numberFormat === undefined ? [] : [[place.column, style.numberFormat]],
  );
  expect(formats).toEqual([
    [0, "0"],
    [1, "0.0%"],
    [2, "0.0%"],
  ]);
});

it("breaks a long foot to the block's width, since a cell's text cannot wrap over its neighbours", () => {
  const foot = ["word ".repeat(60).trim()];
  const lines = blockPlan({ ...TABLE_ONLY, foot }).cells[2]!.cells.map(([line]) => line as string);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join(" ")).toBe(foot[0]);
});

it("plans a chart alone over the figures of the same block", () => {
  const plan = chartPlan(SAMPLE);
  const [alone] = plan.charts;
  const [together] = blockPlan(SAMPLE).charts;
  expect(alone).toEqual({
    ...together,
    from: "figures",
    place: { row: 0, column: 0, rows: 18, columns: 9 },
  });
  expect(plan.cells.flatMap(({ cells }) => cells)).toEqual(SAMPLE.foot.map((cell) => [cell]));
});

it("prints across what is wider than a page held upright", () => {
  expect(blockPlan(TABLE_ONLY).sheet).toMatchObject({ headRows: 3, landscape: false, print: { breaks: [] } });
  expect(blockPlan(wide).sheet.landscape).toBe(true);
});

it("goes on over a page within its table, whose header each page repeats", () => {
  const rows = Array.from({ length: 90 }, (_, at) => ({ label: 1930 + at, figures: [0.1, 0.2] }));
  const { print } = blockPlan({ ...TABLE_ONLY, rows }).sheet;
  expect(print!.breaks.length).toBeGreaterThan(0);
  expect(print!.repeated).toEqual({ row: 2, rows: 1 });
});

it("gives its chart a strong bar and an axis of its own, where the block asks for them", () => {
  const chart = { ...SAMPLE.chart!, kind: "bar", series: 1, emphasis: 2, numberFormat: "0%" } as const;
  expect(blockPlan({ ...SAMPLE, chart }).charts[0]).toMatchObject({ emphasis: 2, numberFormat: "0%" });
});

it("makes the page of a narrow table so wide that its title is printed whole", () => {
  const title = "Revealed patent advantage in Big Data, Robotics and Micro- and Nanoelectronics, 2020";
  const plan = blockPlan({ ...TABLE_ONLY, title });
  // 84 letters of 14 points in bold type take 500 points and more.
  const across = Array.from(
    { length: plan.sheet.print!.columns },
    (_, at) => plan.widths.find(({ column }) => column === at)?.width ?? 48,
  ).reduce((sum, width) => sum + width);
  expect(across).toBeGreaterThan(500);
  expect(plan.columns).toBe(3);
});

it("steps along the axis by what figures that stay ask for, and leaves formulas to Excel", () => {
  const stays = (figures: readonly number[]): Block => ({
    ...SAMPLE,
    form: "values",
    rows: [{ label: 2018, figures }],
  });
  // 0, 2, 4, 6 and 8: five lines; in ones it would be nine.
  expect(blockPlan(stays([7, 3])).charts[0]?.gridStep).toBe(2);
  expect(blockPlan(SAMPLE).charts[0]).not.toHaveProperty("gridStep");
  const reaching: Block = { ...SAMPLE, chart: { ...SAMPLE.chart!, gridStep: 50 } };
  expect(blockPlan(reaching).charts[0]?.gridStep).toBe(50);
  const logarithmic: Block = { ...stays([7, 300]), chart: { ...SAMPLE.chart!, isLogarithmic: true } };
  expect(blockPlan(logarithmic).charts[0]).not.toHaveProperty("gridStep");
});
