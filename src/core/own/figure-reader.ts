import { areaOf } from "../catalogue/areas";
import { Refusal } from "../refusal";
import { isBlank } from "./cells/plain-cell";
import { statusIn } from "./cells/status-text";
import type { FigureColumn } from "./columns/layout";
import { figureIn, moreThanAll } from "./figure-in";
import type { FigureRows } from "./figure-rows";
import type { HeadedRange } from "./headed-range";
import { Marks } from "./marks";
import type { BelowZero } from "./own-figures";
import type { OwnSeries } from "./own-series";
import { SUM, type RowReader } from "./row-reader";
import { twoFigures } from "./two-figures";
import type { WantedSums } from "./whole";

/** A column of figures, with the series of one that names an indicator. */
export interface SeriesColumn extends FigureColumn {
  readonly series: OwnSeries | undefined;
}

/** Reads the figures of rows whose other cells are understood. */
export class FigureReader {
  readonly marks = new Marks();
  belowZero: BelowZero | undefined;
  readonly columns: readonly SeriesColumn[];

  constructor(
    private readonly range: HeadedRange,
    private readonly row: RowReader,
    private readonly rows: FigureRows,
    private readonly sums: WantedSums,
  ) {
    this.columns = range.layout.figures.map((figure) => ({
      ...figure,
      series: figure.indicator && row.seriesOf(figure.indicator),
    }));
  }

  /**
   * What is wrong with a row, where that is not with one of its figures alone. Its area is a place among the areas, or
   * SUM; its year is undefined where the columns are of years, its series where these or nothing name the indicator.
   */
  read(
    at: number,
    place: number,
    code: number,
    ofRow: number | undefined,
    named: OwnSeries | undefined,
    asksForSum: boolean,
  ): string | undefined {
    const { rows } = this;
    const area = place === SUM ? this.row.areas.add(areaOf("WORLD")) : place;
    for (const column of this.columns) {
      const series = column.series ?? named ?? this.row.seriesOf(undefined);
      const year = column.year ?? ofRow ?? NaN;
      const factor = this.row.factor(at, series);
      if (factor instanceof Refusal) return factor.message;
      const cell = this.range.cells[at]?.[column.column];
      const found = figureIn(cell, series, this.range.readOdd);
      if (found instanceof Refusal) {
        this.range.problems.add(at, found.message);
        continue;
      }
      const value = typeof found === "object" ? found.value : found;
      const slot = rows.start(series.place, code, area) + year - rows.firstYear;
      if (value === undefined) {
        if (asksForSum && isBlank(cell)) this.sums.add({ series: series.place, code, year });
        continue;
      }
      if (!Number.isNaN(rows.figures[slot] ?? NaN)) this.tellTwo(at, column, year);
      const figure = factor === 1 ? value : value * factor;
      if (!Number.isFinite(figure)) return "the figure is too large.";
      if (figure < 0 && series.code === "") this.belowZero ??= { value: figure, row: at + 1 };
      const problem = moreThanAll(figure, series);
      if (problem !== undefined) return problem;
      rows.figures[slot] = figure;
      if (typeof found === "object") this.marks.add(statusIn(found.flag), series.code, code, year, area);
      if (this.row.saysMore) this.noteFurther(at, code, series, year, area);
    }
    return undefined;
  }

  /** What other columns say of a figure. */
  private noteFurther(at: number, code: number, series: OwnSeries, year: number, area: number): void {
    const source = this.row.source(at);
    if (source !== undefined) series.sources.add(source);
    const grade = this.row.grade(at);
    if (grade instanceof Refusal) this.range.problems.add(at, grade.message);
    else if (grade !== undefined) series.takeGrade(code, grade);
    const status = this.row.status(at);
    if (status !== undefined && status !== "") this.marks.add(status, series.code, code, year, area);
  }

  private tellTwo(at: number, column: FigureColumn, year: number): void {
    const { cells, head, layout, problems } = this.range;
    problems.add(at, () => twoFigures(cells, head, layout, this.row, at, column, year));
  }
}
