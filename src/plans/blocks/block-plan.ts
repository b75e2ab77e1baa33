import { BLOCK_HEAD_ROWS, type Block } from "./block";
import {
  chartPlace,
  columnWidths,
  endOf,
  figuresPlace,
  footCells,
  LONE_CHART,
  sizeOf,
  tablePlace,
  widthOf,
} from "./block-size";
import { blockStyles, footStyle } from "./block-styles";
import { TITLE } from "../look";
import { boldWidth } from "../word-width";
import { chartTypeOn } from "../chart-type";
import { endLabelsOf } from "../end-labels";
import { gridStep } from "../grid-step";
import { focusedColors, seriesColors } from "../series-colors";
import { spotsFrom, type BreakSpot } from "../page-breaks";
import type { Place, Plan, PlannedCell, PlannedCells, PlannedChart } from "../plan";
import { onPaper } from "../on-paper";

/** Lays a block out: title, subtitle, figures, chart beside or below them, and its foot. */
export function blockPlan(block: Block): Plan {
  const table = tablePlace(block);
  const widths = columnWidths(block);
  const chart = block.chart && chartPlace(table, widths);
  const footRow = Math.max(endOf(table), chart ? endOf(chart) : 0) + 1;
  const columns = Math.max(table.columns, chart ? chart.column + chart.columns : 0);
  const width = widthOf(columns, widths);
  const foot = footCells(block.foot, width);
  const plan: Plan = {
    name: block.name,
    title: { row: 0, column: 0 },
    rows: footRow + foot.length,
    columns,
    cells: [
      { row: 0, column: 0, cells: [[titleCell(block)], [block.subtitle]] },
      tableCells(block),
      { row: footRow, column: 0, cells: foot.map((cell) => [cell]) },
    ],
    styles: blockStyles(block, table, { row: footRow, column: 0, rows: foot.length, columns: 1 }),
    ...(block.form === "spill" ? { spills: [table] } : {}),
    tables: block.form === "table" ? [{ place: table }] : [],
    charts: chart ? [plannedChart(block, table, chart, widths)] : [],
    heatMaps: block.heatMap ? [{ place: figuresPlace(table), ...block.heatMap }] : [],
    notes: [],
    widths: widths.map((points, column) => ({ column, width: points })),
    sheet: { headRows: BLOCK_HEAD_ROWS + 1, landscape: false },
  };
  // The title runs on over the columns beside a narrow table.
  const across = columnsHolding(Math.min(TITLE_WIDTH, titleWidth(block)), columns, widths);
  const pages = { width: widthOf(across, widths), columns: across, tables: [table] };
  return onPaper(plan, pages, breaksOf(table, footRow));
}

/** Points of a title at most that make a page wider. */
const TITLE_WIDTH = 660;

const titleWidth = ({ title, subtitle }: Block): number =>
  Math.max(boldWidth(title, TITLE.size), boldWidth(subtitle));

function columnsHolding(points: number, least: number, widths: readonly number[]): number {
  let columns = least;
  while (widthOf(columns, widths) < points) columns += 1;
  return columns;
}

const titleCell = ({ title, titleFormula }: Block): PlannedCell =>
  titleFormula === undefined ? title : { formula: titleFormula, value: title };

/** What reading loses where a page ends in the table, and before the foot. */
const COST = { row: 4, foot: 1 };
/** Rows of the table that stand together at its ends. */
const TOGETHER = 3;

const breaksOf = ({ row, rows }: Place, foot: number): readonly BreakSpot[] => [
  ...spotsFrom(row + 1 + TOGETHER, row + rows - TOGETHER, COST.row),
  { row: foot, cost: COST.foot },
];

/** It fits on a page as large as it is. */
const WHOLE = 100;

/** A chart alone, with its foot; its figures are the plan of the same block without the chart. */
export function chartPlan(block: Block): Plan {
  const foot = footCells(block.foot, widthOf(LONE_CHART.columns, []));
  const footPlace = { row: LONE_CHART.rows, column: 0, rows: foot.length, columns: 1 };
  return {
    name: block.name,
    rows: LONE_CHART.rows + foot.length,
    columns: LONE_CHART.columns,
    cells: [{ row: footPlace.row, column: 0, cells: foot.map((cell) => [cell]) }],
    styles: [footStyle(footPlace)],
    tables: [],
    charts: [
      {
        ...plannedChart(block, tablePlace(block), LONE_CHART, []),
        from: "figures",
        typeSize: chartTypeOn(WHOLE),
      },
    ],
    heatMaps: [],
    notes: [],
    widths: [],
    sheet: { headRows: 0, landscape: false },
  };
}

function tableCells({ form, spill, header, rows }: Block): PlannedCells {
  if (form === "spill" && spill !== undefined) {
    return { row: BLOCK_HEAD_ROWS, column: 0, cells: [[{ formula: spill }]] };
  }
  const lines = rows.map(({ label, figures }): PlannedCell[] => [label, ...figures]);
  return { row: BLOCK_HEAD_ROWS, column: 0, cells: [[...header], ...lines] };
}

function plannedChart(block: Block, table: Place, place: Place, widths: readonly number[]): PlannedChart {
  const { chart, formats, header } = block;
  if (!chart) throw new Error("A block without a chart has none to be planned.");
  const {
    kind,
    categoryAxis,
    valueAxis,
    series,
    first = 1,
    points = table.rows - 1,
    marks,
    emphasis,
    isAboutFirst = false,
    lines,
    isLogarithmic,
  } = chart;
  const ends =
    lines &&
    endLabelsOf({
      names: header.slice(first, first + series),
      figures: lines,
      ...sizeOf(place, widths),
      isLogarithmic: isLogarithmic === true,
    });
  // Formulas may give larger figures another day: Excel then chooses.
  const drawn = block.rows
    .slice(0, points)
    .flatMap(({ figures }) => figures.slice(first - 1, first - 1 + series));
  const step = chart.gridStep ?? (block.form === "values" ? gridStep(drawn.filter(isFigure)) : undefined);
  return {
    kind,
    from: "here",
    place,
    title: { row: 0, column: 0 },
    data: { ...table, column: first, rows: points + 1, columns: series },
    categories: { ...table, rows: points + 1, columns: 1 },
    colors: isAboutFirst ? focusedColors(series) : seriesColors(series, marks),
    ...(ends ? { endLabels: ends } : {}),
    ...(isLogarithmic ? { isLogarithmic } : step === undefined ? {} : { gridStep: step }),
    ...(marks ? { marks } : {}),
    ...(emphasis === undefined ? {} : { emphasis }),
    categoryAxis,
    valueAxis,
    numberFormat: chart.numberFormat ?? formats[0] ?? "General",
  };
}

const isFigure = (cell: PlannedCell): cell is number => typeof cell === "number";
