import type { ReportFigure } from "../../../core/report/figures";
import type { AskedFigure } from "./asked-figure";
import { shortAreaName } from "./short-area-name";

export interface FigureColumn {
  /** Its place among the figure's own columns. */
  readonly at: number;
  readonly area: ReportFigure["columns"][number]["area"];
  readonly year: number;
  /** The area, and the year where there are several. */
  readonly name: string;
}

/** The years of a figure, the first one first. */
export const columnYears = ({ columns }: ReportFigure): readonly number[] =>
  [...new Set(columns.map(({ year }) => year))].sort((a, b) => a - b);

/** All columns of a figure with short names. */
export function allColumns(figure: ReportFigure): readonly FigureColumn[] {
  const areSeveral = columnYears(figure).length > 1;
  return figure.columns.map(({ area, year }, at) => ({
    at,
    area,
    year,
    name: areSeveral ? `${shortAreaName(area)} ${year}` : shortAreaName(area),
  }));
}

/** All columns in the order of the pane: where years are many the last one comes first, so that it is seen at once. */
export function columnsShown(figure: ReportFigure, { layout }: AskedFigure): readonly FigureColumn[] {
  const columns = allColumns(figure);
  return layout === "last year" ? [...columns].sort((a, b) => b.year - a.year) : columns;
}

/** The columns of a figure that are inserted with technologies down: all of them, or those of its last year. */
export function columnsInserted(figure: ReportFigure, { layout }: AskedFigure): readonly FigureColumn[] {
  const columns = allColumns(figure);
  return layout === "last year" ? columns.filter(({ year }) => year === columnYears(figure).at(-1)) : columns;
}
