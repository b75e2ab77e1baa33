import { areaOf } from "../catalogue/areas";
import { Refusal } from "../refusal";
import { isBlank, type Cells, type ReadOdd } from "./cells/plain-cell";
import { statusIn } from "./cells/status-text";
import type { FigureColumn, Layout } from "./columns/layout";
import { figureIn, moreThanAll } from "./figure-in";
import type { FigureRows } from "./figure-rows";
import { Marks } from "./marks";
import type { BelowZero } from "./own-figures";
import type { OwnSeries } from "./own-series";
import type { Problems } from "./problems";
import { SUM, type RowReader } from "./row-reader";
import { twoFigures } from "./two-figures";
import type { WantedSums } from "./whole";

/** A range, of which the head is known. */
export interface HeadedRange {
  readonly cells: Cells;
  /** The row of its headers. */
  readonly head: number;
  readonly layout: Layout;
  readonly problems: Problems;
  readonly readOdd: ReadOdd;
}

/** What a row says of its figures. */
interface RowMeaning {
  /** Its row of the range. */
  readonly at: number;
  readonly cells: readonly unknown[];
  /** A place among the areas, or SUM. */
  readonly area: number;
  /** A place among the technologies. */
  readonly code: number;
  /** Undefined where the columns are of years. */
  readonly year: number | undefined;
  /** Undefined where the columns or nothing name the indicator. */
  readonly series: OwnSeries | undefined;
  readonly asksForSum: boolean;
}

/** Reads the figures of rows whose other cells are understood. */
export class FigureReader {
  readonly marks = new Marks();
  belowZero: BelowZero | undefined;
  /** The columns of figures, with the series of those that name an indicator. */
  private readonly columns: readonly (FigureColumn & { readonly series: OwnSeries | undefined })[];

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

  /** What is wrong with a row, where that is not with one of its figures alone. */
  read(meaning: RowMeaning): string | undefined {
    const { at, cells, code, asksForSum } = meaning;
    const { rows } = this;
    const area = meaning.area === SUM ? this.row.areas.add(areaOf("WORLD")) : meaning.area;
    for (const column of this.columns) {
      const series = column.series ?? meaning.series ?? this.row.seriesOf(undefined);
      const year = column.year ?? meaning.year ?? NaN;
      const factor = this.row.factor(cells, series);
      if (factor instanceof Refusal) return factor.message;
      const cell = cells[column.column];
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
      if (this.row.saysMore) this.noteFurther(meaning, series, year, area);
    }
    return undefined;
  }

  /** What other columns say of a figure. */
  private noteFurther({ at, cells, code }: RowMeaning, series: OwnSeries, year: number, area: number): void {
    const source = this.row.source(cells);
    if (source !== undefined) series.sources.add(source);
    const grade = this.row.grade(cells);
    if (grade instanceof Refusal) this.range.problems.add(at, grade.message);
    else if (grade !== undefined) series.takeGrade(code, grade);
    const status = this.row.status(cells);
    if (status !== undefined && status !== "") this.marks.add(status, series.code, code, year, area);
  }

  private tellTwo(at: number, column: FigureColumn, year: number): void {
    const { cells, head, layout, problems } = this.range;
    problems.add(at, () => twoFigures(cells, head, layout, this.row, at, column, year));
  }
}
