import { areaOf } from "../../../src/playground/stand-in/area";
import type { LineShift } from "../../../src/playground/stand-in/line-shift";
import { NO_PARTS, type ChartPart, type Parts } from "../../../src/playground/stand-in/parts";
import { shiftParts } from "../../../src/playground/stand-in/shift-parts";

const SHEETS = [
  { id: "s1", name: "Data" },
  { id: "s2", name: "Other" },
];
const cells = (a1: string, sheetId = "s1") => ({ sheetId, area: areaOf(a1) });
const chart: ChartPart = {
  id: "c",
  sheetId: "s1",
  name: "Chart",
  type: "LineMarkers",
  place: areaOf("F8:H12"),
  title: { cell: cells("A6") },
  hasTitle: true,
  series: [{ name: { cell: cells("B5") }, values: cells("B6:B8"), categories: cells("A6:A8") }],
  categoryAxis: {},
  valueAxis: { title: { text: "Share" } },
  legend: undefined,
  blanks: "NotPlotted",
};
const parts: Parts = {
  ...NO_PARTS,
  charts: [chart, { ...chart, id: "far", sheetId: "s2" }],
  tables: [
    { id: "t", ...cells("A5:B8"), name: "T", style: "x", filterButtons: false, banded: true },
    { id: "t2", ...cells("A5:B8", "s2"), name: "U", style: "x", filterButtons: false, banded: true },
  ],
  heatMaps: [{ id: "h", ...cells("B2:B9"), points: [] }],
  rules: [{ id: "r", ...cells("B5:B6"), formula: "=AND(ISERROR(B5),$A$2)", color: "#808080" }],
  choices: [
    { ...cells("D9"), source: "=$A$6:$A$8", refusal: "" },
    { ...cells("D9", "s2"), source: "=Data!$A$6:$A$8", refusal: "" },
    { ...cells("D1"), source: "A5,A6", refusal: "" },
  ],
  notes: [
    { sheetId: "s1", row: 4, column: 0, text: "below" },
    { sheetId: "s1", row: 3, column: 0, text: "above" },
    { sheetId: "s2", row: 4, column: 0, text: "elsewhere" },
  ],
  sheets: {
    s1: { frozenRows: 6, titleRows: "$1:$6", pageBreaks: [3, 9] },
    s2: { frozenRows: 6, pageBreaks: [9] },
  },
};
const shift = (by: number): LineShift => ({ axis: "rows", at: 4, by });

it("all that stands on moved cells follows them, and all that refers to them", () => {
  expect(shiftParts(parts, SHEETS, "s1", shift(2))).toEqual({
    ...parts,
    charts: [
      {
        ...chart,
        place: areaOf("F10:H14"),
        title: { cell: cells("A8") },
        series: [{ name: { cell: cells("B7") }, values: cells("B8:B10"), categories: cells("A8:A10") }],
      },
      {
        ...chart,
        id: "far",
        sheetId: "s2",
        title: { cell: cells("A8") },
        series: [{ name: { cell: cells("B7") }, values: cells("B8:B10"), categories: cells("A8:A10") }],
      },
    ],
    tables: [{ ...parts.tables[0]!, area: areaOf("A7:B10") }, parts.tables[1]],
    heatMaps: [{ ...parts.heatMaps[0]!, area: areaOf("B2:B11") }],
    rules: [{ ...parts.rules[0]!, area: areaOf("B7:B8"), formula: "=AND(ISERROR(B7),$A$2)" }],
    choices: [
      { ...cells("D11"), source: "=$A$8:$A$10", refusal: "" },
      { ...cells("D9", "s2"), source: "=Data!$A$8:$A$10", refusal: "" },
      { ...cells("D1"), source: "A5,A6", refusal: "" },
    ],
    notes: [{ ...parts.notes[0]!, row: 6 }, parts.notes[1], parts.notes[2]],
    sheets: {
      s1: { frozenRows: 8, titleRows: "$1:$8", pageBreaks: [3, 11] },
      s2: { frozenRows: 6, pageBreaks: [9] },
    },
  });
});

it("is undone by taking the same lines out again", () => {
  expect(shiftParts(shiftParts(parts, SHEETS, "s1", shift(3)), SHEETS, "s1", shift(-3))).toEqual(parts);
  const columns = (by: number): LineShift => ({ axis: "columns", at: 1, by });
  expect(shiftParts(shiftParts(parts, SHEETS, "s1", columns(1)), SHEETS, "s1", columns(-1))).toEqual(parts);
});

it("what stands on cells that go, goes with them, and what refers to them says so", () => {
  const broken = { ...parts, sheets: { s1: { pageBreaks: [3, 5, 9] } } };
  const { charts, tables, rules, notes, sheets } = shiftParts(broken, SHEETS, "s1", shift(-4));
  expect(sheets).toEqual({ s1: { pageBreaks: [3, 5] } });
  expect(tables).toEqual([parts.tables[1]]);
  expect(rules).toEqual([]);
  expect(notes.map(({ text }) => text)).toEqual(["above", "elsewhere"]);
  // Rows 5 to 8 go: the first row of the chart and all of its figures.
  expect(charts[0]).toMatchObject({
    place: areaOf("F5:H8"),
    title: { text: "#REF!" },
    series: [{ name: { text: "#REF!" }, values: { area: { rows: 0 } } }],
  });
});

it("a rule whose first cell goes is written for the first one that stays", () => {
  const { rules } = shiftParts(parts, SHEETS, "s1", { axis: "rows", at: 4, by: -1 });
  expect(rules).toEqual([{ ...parts.rules[0], area: areaOf("B5"), formula: "=AND(ISERROR(B5),$A$2)" }]);
});
