import { ALL, findTechnology } from "../../../core/catalogue/technologies";
import { isMeasured } from "../../../core/report/figure-differences";
import type { ReportFigure, ReportFigureRow } from "../../../core/report/figures";
import type { AskedFigure } from "./asked-figure";
import { allColumns, columnsInserted, type FigureColumn } from "./figure-columns";

interface RowInserted {
  readonly row: ReportFigureRow;
  /** Its place among the figure's own rows. */
  readonly at: number;
}

/** What of a figure is inserted, and what of that a chart can show. */
interface RowsInserted {
  readonly rows: readonly RowInserted[];
  /** How many of them, from the first. */
  readonly points: number;
  /** Of the columns, which have figures in these rows. */
  readonly charted: readonly FigureColumn[];
}

/**
 * The rows of a figure that have a figure, the largest of the last year first, and last the row of all technologies,
 * beside which the others would not be seen in a chart.
 */
export function rowsInserted(figure: ReportFigure, columns: readonly FigureColumn[]): RowsInserted {
  const measured = figure.rows.map((row, at) => ({ row, at })).filter(({ row }) => isMeasured(row));
  const single = measured.filter(({ row }) => !isTotal(row));
  const charted = columns.filter(({ at }) => single.some(({ row }) => typeof row.values[at] === "number"));
  const last = Math.max(...columns.map(({ year }) => year));
  const by = charted.find(({ year }) => year === last)?.at ?? 0;
  const size = ({ row }: RowInserted): number => {
    const value = row.values[by];
    return typeof value === "number" ? value : -Infinity;
  };
  const sorted = [...single].sort((one, other) => size(other) - size(one) || 0);
  return {
    rows: [...sorted, ...measured.filter(({ row }) => isTotal(row))],
    points: sorted.length,
    charted,
  };
}

/** The columns that a figure's chart shows. */
export const columnsCharted = (figure: ReportFigure, asked: AskedFigure): readonly FigureColumn[] =>
  asked.layout === "years"
    ? allColumns(figure)
    : rowsInserted(figure, columnsInserted(figure, asked)).charted;

const isTotal = ({ technology }: ReportFigureRow): boolean => findTechnology(technology) === ALL;
