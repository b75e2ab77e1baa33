import type { NamedPlan } from "../../src/export/write-workbook";
import type { ChartKind, Plan, PlannedCell } from "../../src/plans/plan";

export const OPTIONS = { title: "Shares & more", modified: new Date(2026, 9, 1, 12) };

export const NOTHING: Plan = {
  name: "Empty",
  rows: 1,
  columns: 1,
  cells: [],
  styles: [],
  tables: [],
  charts: [],
  heatMaps: [],
  notes: [],
  widths: [],
  sheet: { headRows: 0, landscape: false },
};

interface Sample {
  readonly kind: ChartKind;
  readonly title: string;
  /** Header and three rows; a column of labels first. */
  readonly table: readonly (readonly PlannedCell[])[];
  readonly format: string;
  readonly axes: readonly [string, string];
}

/** A title, a subtitle, a table from A3 on and its chart from E3 to M20. */
function charted({ kind, title, table, format, axes: [categoryAxis, valueAxis] }: Sample): Plan {
  const columns = table[0]?.length ?? 0;
  const whole = { row: 2, column: 0, rows: table.length, columns };
  const figures = { row: 3, column: 1, rows: table.length - 1, columns: columns - 1 };
  return {
    ...NOTHING,
    name: kind,
    cells: [
      { row: 0, column: 0, cells: [[title], ["A subtitle"]] },
      { row: 2, column: 0, cells: table },
    ],
    styles: [
      { place: { row: 0, column: 0, rows: 1, columns: 1 }, style: { bold: true, size: 14 } },
      { place: { ...whole, rows: 1 }, style: { bold: true, wrap: true, vertical: "Bottom" } },
      { place: { ...figures, row: 2, rows: 1 }, style: { horizontal: "Right" } },
      { place: figures, style: { numberFormat: format } },
    ],
    charts: [
      {
        kind,
        from: "here",
        place: { row: 2, column: 4, rows: 18, columns: 9 },
        title: { row: 0, column: 0 },
        data: { ...whole, column: 1, columns: columns - 1 },
        categories: { ...whole, columns: 1 },
        colors: ["#0072b2", "#d55e00"].slice(0, columns - 1),
        categoryAxis,
        valueAxis,
        numberFormat: format,
      },
    ],
    sheet: { headRows: 3, landscape: false },
  };
}

const share = (cell: string, value: number | undefined): PlannedCell => ({
  formula: `=ATI.SHARE(${cell[0] ?? ""}$3,"Big Data",$A${cell.slice(1)})`,
  value: value ?? { error: "#N/A" },
});

const shares = charted({
  kind: "line",
  title: "Patent share, Big Data",
  table: [
    ["Year", "South Korea", "Japan"],
    [2016, share("B4", 0.061), share("C4", 0.2)],
    [2017, share("B5", 0.062), share("C5", undefined)],
    [2018, share("B6", 0.063), share("C6", 0.3)],
  ],
  format: "0.0%",
  axes: ["Year", "Share of the world's patents"],
});

const ranked = (kind: "bar" | "column", reach: { readonly reach?: number }): Plan => ({
  ...charted({
    kind,
    title: `RPA as ${kind}`,
    table: [
      ["Area", "Big Data"],
      ["South Korea", -40.5],
      ["Germany", 10],
      ["Côte d'Ivoire", 55],
    ],
    format: "0.0",
    axes: ["", "RPA (-100 to 100)"],
  }),
  heatMaps: [{ place: { row: 3, column: 1, rows: 3, columns: 1 }, ...reach }],
});

const scatter = charted({
  kind: "scatter",
  title: "RPA by GERD",
  table: [
    ["GERD", "RPA"],
    [1.2, -40.5],
    [2.4, 10],
    [4.5, 55],
  ],
  format: "0.0",
  axes: ["GERD, % of GDP", "RPA"],
});

const lists: Plan = {
  ...NOTHING,
  cells: [{ row: 0, column: 0, cells: [["Big Data"], ["Robotics"]] }],
  sheet: { headRows: 0, landscape: false, hidden: true },
};

/** One of everything that a plan may hold. */
export const SHEETS: readonly NamedPlan[] = [
  { name: "Lists", plan: lists },
  {
    name: "Korea's shares",
    plan: {
      ...shares,
      name: "Share Big Data",
      cells: [
        ...shares.cells,
        { row: 0, column: 4, cells: [["Big Data", true, null]] },
        {
          row: 21,
          column: 0,
          cells: [["=Source: NCSES"], [{ formula: '="Edition "&ATI.VERSION()', value: "Edition 2026" }]],
        },
      ],
      styles: [
        ...shares.styles,
        { place: { row: 21, column: 0, rows: 2, columns: 1 }, style: { size: 9, color: "#595959" } },
      ],
      tables: [{ place: { row: 2, column: 0, rows: 4, columns: 3 } }],
      notes: [{ row: 0, column: 4, text: "Choose < a technology." }],
      choices: [
        {
          row: 0,
          column: 4,
          sheet: "Lists",
          list: { row: 0, column: 0, rows: 2, columns: 1 },
          refusal: "Choose from the list.",
        },
      ],
      greyed: [{ row: 3, column: 1, rows: 3, columns: 2 }],
      sheet: { headRows: 3, landscape: true, footer: "R&D figures" },
    },
  },
  { name: "bar", plan: ranked("bar", { reach: 100 }) },
  { name: "column", plan: ranked("column", {}) },
  { name: "scatter", plan: scatter },
];
