import { chartData, type ReadCells } from "../../../src/playground/charts/chart-data";
import { ChartProblem } from "../../../src/playground/charts/chart-problem";
import { chartWords } from "../../../src/playground/charts/chart-words";
import { areaOf, formatArea } from "../../../src/playground/stand-in/area";
import type { CellValue } from "../../../src/playground/stand-in/cell-value";
import type { CellContent } from "../../../src/playground/stand-in/grid";
import type { CellsRef, ChartPart, SeriesPart } from "../../../src/playground/stand-in/parts";

const CELLS: Readonly<Record<string, [CellValue, string]>> = {
  A1: ["Shares", "Shares"],
  B2: ["Korea", "Korea"],
  A3: [2016, "2016"],
  A4: [2017, "2017"],
  A5: [2018, "2018"],
  B3: [0.0641, "6.4%"],
  B4: [{ error: "#N/A" }, "#N/A"],
  B5: [0.0629, "6.3%"],
  C3: [null, ""],
  C4: [0, "0.0%"],
  C5: ["", ""],
  D3: [1, "1"],
  D4: [null, ""],
  D5: [3, "3"],
};

const read: ReadCells = ({ sheetId, area }) => {
  if (sheetId !== "s1") return undefined;
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c): CellContent => {
      const at = formatArea({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
      const [value, text] = CELLS[at] ?? [null, ""];
      return { formula: "", value, text, numberFormat: at.startsWith("B") ? "0.0%" : "General" };
    }),
  );
};

function cells(a1: string, sheetId = "s1"): CellsRef {
  return { sheetId, area: areaOf(a1) };
}

function chart(series: Partial<SeriesPart>, change: Partial<ChartPart> = {}): ChartPart {
  return {
    id: "c1",
    sheetId: "s1",
    name: "Chart 1",
    type: "LineMarkers",
    place: areaOf("F1:L15"),
    title: { cell: cells("A1") },
    hasTitle: true,
    series: [{ name: { cell: cells("B2") }, values: cells("B3:B5"), categories: cells("A3:A5"), ...series }],
    categoryAxis: {},
    valueAxis: {},
    legend: "Bottom",
    blanks: "NotPlotted",
    ...change,
  };
}

describe("chartData", () => {
  it("takes title, names, categories and values from the cells", () => {
    const { title, series } = chartData(chart({}), read);
    expect(title).toBe("Shares");
    expect(series.map(({ name }) => name)).toEqual(["Korea"]);
    expect(series[0]!.points.map(({ category, value }) => [category, value])).toEqual([
      ["2016", 0.0641],
      ["2017", undefined],
      ["2018", 0.0629],
    ]);
  });

  it("leaves a gap for an error and for an empty cell, and keeps 0", () => {
    const values = chartData(chart({ values: cells("D3:D5") }), read).series[0]!.points.map(
      ({ value }) => value,
    );
    expect(values).toEqual([1, undefined, 3]);
    const zero = chartData(chart({ values: cells("C3:C4"), categories: cells("A3:A4") }), read);
    expect(zero.series[0]!.points.map(({ value }) => value)).toEqual([undefined, 0]);
  });

  it("draws no bar for an empty text, which Excel draws as one of no length", () => {
    const bars = chart({ values: cells("C3:C5") }, { type: "BarClustered" });
    expect(chartData(bars, read).series[0]!.points.map(({ value }) => value)).toEqual([
      undefined,
      0,
      undefined,
    ]);
  });

  it("writes values as the axis says, or else as the first value's cell does", () => {
    expect(chartData(chart({}), read).valueFormat).toBe("0.0%");
    expect(chartData(chart({}, { valueAxis: { numberFormat: "0.00" } }), read).valueFormat).toBe("0.00");
  });

  it("numbers the points that have no categories", () => {
    const { name, values } = chart({}).series[0]!;
    const { series } = chartData(chart({}, { series: [{ name, values }] }), read);
    expect(series[0]!.points.map(({ category }) => category)).toEqual(["1", "2", "3"]);
  });

  it.each<[string, ChartPart, RegExp]>([
    ["has no series", chart({}, { series: [] }), /no series/],
    [
      "is named by an empty cell",
      chart({ name: { cell: cells("Z9") } }),
      /name of series 1 .* empty or gone/,
    ],
    ["has another number of categories", chart({ categories: cells("A3:A4") }), /3 values but 2 categories/],
    ["points to a deleted sheet", chart({ values: cells("B3:B5", "gone") }), /sheet that is gone/],
    ["points to a block", chart({ values: cells("B3:C5") }), /block of 3 by 2 cells/],
    ["has nothing but empty cells", chart({ values: cells("E3:E5") }), /only empty cells/],
    ["holds text, which Excel draws as 0", chart({ values: cells("C3:C5") }), /no number/],
    [
      "takes its title from an empty cell",
      chart({}, { title: { cell: cells("Z9") } }),
      /The title comes from/,
    ],
  ])("refuses a chart that %s", (_, part, message) => {
    expect(() => chartData(part, read)).toThrow(ChartProblem);
    expect(() => chartData(part, read)).toThrow(message);
  });
});

describe("chartWords", () => {
  it("names type, title, and each series with its first and last value", () => {
    const part = chart({});
    expect(chartWords(part, chartData(part, read))).toBe(
      'LineMarkers chart "Shares". Korea: 6.4% (2016) to 6.3% (2018).',
    );
  });

  it("names no title where Excel was told to show none", () => {
    const part = chart({}, { hasTitle: false });
    expect(chartWords(part, chartData(part, read))).toMatch(/^LineMarkers chart\. Korea: /);
  });
});
