import { BLOCK_HEAD_ROWS, type Block } from "./block";
import { brokenText } from "../broken-text";
import { COLUMN_WIDTH, LINE_LETTER, LETTER, MARGIN } from "../look";
import type { Place, PlannedCell } from "../plan";

const LABEL = { least: 60, most: 210 };
const FIGURE = { least: 64, most: 110 };
/** A chart in points across and rows down. */
const CHART = { width: 400, rows: 18 };
/** Points of a row. */
const ROW = 15;
/** A chart beside a long table is not as long. */
const TALLEST = 22;
/** A table with more columns has its chart below, not beside it. */
const WIDEST_BESIDE = 5;
/** A shorter line of the foot would be none. */
const FOOT_LEAST = 60;

/** Header and rows. */
export const tablePlace = ({ header, rows }: Block): Place => ({
  row: BLOCK_HEAD_ROWS,
  column: 0,
  rows: rows.length + 1,
  columns: header.length,
});

/** Without header and labels. */
export const figuresPlace = ({ row, rows, columns }: Place): Place => ({
  row: row + 1,
  column: 1,
  rows: rows - 1,
  columns: columns - 1,
});

export const endOf = ({ row, rows }: Place): number => row + rows;

/** In points, of the labels and of each column of figures or words. */
export function columnWidths({ header, rows, words = 0 }: Block): readonly number[] {
  const [, ...figures] = header;
  const firstWords = figures.length - words;
  const label = Math.max(0, ...rows.map((row) => String(row.label).length));
  return [
    clamp(label * LETTER + MARGIN, LABEL),
    ...figures.map((name, at) =>
      at < firstWords
        ? clamp(longestWord(name) * LETTER + MARGIN, FIGURE)
        : clamp(
            Math.max(name.length, ...rows.map((row) => lettersIn(row.figures[at]))) * LETTER + MARGIN,
            LABEL,
          ),
    ),
  ];
}

/** In points, of so many columns, those without a width as wide as a sheet makes them. */
export const widthOf = (columns: number, widths: readonly number[]): number =>
  Array.from({ length: columns }, (_, at) => widths[at] ?? COLUMN_WIDTH).reduce(
    (sum, width) => sum + width,
    0,
  );

/** Of a chart over cells, in points; `widths` are those of the first columns. */
export const sizeOf = ({ column, columns, rows }: Place, widths: readonly number[]) => ({
  width: widthOf(column + columns, widths) - widthOf(column, widths),
  height: rows * ROW,
});

/** Where a chart that stands alone is, at the plan's corner. */
export const LONE_CHART: Place = {
  row: 0,
  column: 0,
  rows: CHART.rows,
  columns: Math.ceil(CHART.width / COLUMN_WIDTH),
};

/** Beside a narrow table, with a column between; below a wide one, with a row between. */
export function chartPlace(table: Place, widths: readonly number[]): Place {
  if (table.columns <= WIDEST_BESIDE) {
    const rows = Math.max(CHART.rows, Math.min(table.rows, TALLEST));
    // Below the header, which may be frozen.
    return { ...LONE_CHART, row: table.row + 1, column: table.columns + 1, rows };
  }
  let columns = 1;
  while (columns < table.columns && widthOf(columns, widths) < CHART.width) columns += 1;
  return { row: endOf(table) + 1, column: 0, rows: CHART.rows, columns };
}

/** The foot in lines that fit over so many points. */
export function footCells(foot: readonly PlannedCell[], width: number): readonly PlannedCell[] {
  const letters = Math.max(FOOT_LEAST, Math.floor(width / LINE_LETTER));
  return foot.flatMap((cell): readonly PlannedCell[] =>
    typeof cell === "string" ? brokenText(cell, letters) : [cell],
  );
}

const lettersIn = (cell: PlannedCell | undefined): number => (typeof cell === "string" ? cell.length : 0);

const longestWord = (text: string): number => Math.max(...text.split(/\s+/).map(({ length }) => length));

const clamp = (points: number, { least, most }: { least: number; most: number }): number =>
  Math.round(Math.min(most, Math.max(least, points)));
