import { areaOf } from "../catalogue/areas";
import { ALL } from "../catalogue/technologies";
import { Refusal } from "../refusal";
import { isBlank, isBlankRow, type Cells, type ReadOdd } from "./cells/plain-cell";
import { isHead, type FigureColumn, type Layout } from "./columns/layout";
import { figureIn, moreThanAll } from "./figure-in";
import { FigureRows } from "./figure-rows";
import { Marks } from "./marks";
import { OwnDataset } from "./own-dataset";
import type { BelowZero } from "./own-figures";
import type { OwnSeries } from "./own-series";
import type { Problems } from "./problems";
import { RowReader, SUM } from "./row-reader";
import { statusIn } from "./cells/status-text";
import { twoFigures } from "./two-figures";
import { sumAreas, WantedSums } from "./whole";

/** For more rows room is made as they come. */
const MOST_EXPECTED = 40_000;

/** Reads the rows below the head of a range. */
export class RangeReader {
  private readonly row: RowReader;
  private readonly marks = new Marks();
  private readonly sums = new WantedSums();
  /** The columns of figures, with the series of those that name an indicator. */
  private readonly columns: readonly (FigureColumn & { readonly series: OwnSeries | undefined })[];
  private readonly isLong: boolean;
  private readonly isNamedByColumns: boolean;
  private rowCount = 0;
  private belowZero: BelowZero | undefined;

  constructor(
    private readonly cells: Cells,
    private readonly head: number,
    private readonly layout: Layout,
    private readonly problems: Problems,
    private readonly readOdd: ReadOdd,
  ) {
    this.row = new RowReader(cells, head, layout, readOdd);
    this.columns = layout.figures.map((figure) => ({
      ...figure,
      series: figure.indicator && this.row.seriesOf(figure.indicator),
    }));
    this.isLong = layout.roles.has("year");
    this.isNamedByColumns = layout.figures.every(({ indicator }) => indicator !== undefined);
  }

  read(): OwnDataset | undefined {
    const { cells, head, problems } = this;
    const span = this.span();
    if (!span) {
      this.tellNoYears();
      return undefined;
    }
    const years = span.last - span.first + 1;
    const below = Math.min(cells.length - head - 1, MOST_EXPECTED);
    // A long table that is full has a row for each year.
    const rows = new FigureRows(span.first, years, this.isLong ? Math.ceil(below / years) : below);
    for (let at = head + 1; at < cells.length; at += 1) {
      const row = cells[at];
      const problem = row && this.readRow(at, row, rows);
      if (problem !== undefined) problems.add(at, problem);
      if (!rows.isTooLarge) continue;
      problems.add(undefined, "Your range has too many areas and technologies by years; give a part of it.");
      return undefined;
    }
    if (this.rowCount === 0) problems.add(undefined, "Your range has headers and no rows below them.");
    return problems.count > 0 ? undefined : this.dataset(rows);
  }

  private span(): { readonly first: number; readonly last: number } | undefined {
    if (this.isLong) return this.row.yearSpan();
    const years = this.layout.figures.map(({ year = NaN }) => year);
    return { first: Math.min(...years), last: Math.max(...years) };
  }

  /** What is wrong with a row, where that is not with one of its figures alone. */
  private readRow(at: number, row: readonly unknown[], rows: FigureRows): string | undefined {
    const area = this.row.area(row);
    if (area === undefined && isBlankRow(row)) return undefined;
    if (isHead(row, this.layout, this.readOdd)) return "repeats the headers; take that row out.";
    this.rowCount += 1;
    if (area instanceof Refusal) return area.message;
    if (area === undefined) return "no area.";
    const series = this.isNamedByColumns ? undefined : this.row.series(row);
    if (series instanceof Refusal) return series.message;
    const isWhole = area === SUM || area === this.row.world;
    // A world with figures of some years has gaps; an empty one asks for the sum.
    const isOfSum = isWhole && this.layout.figures.every(({ column }) => isBlank(row[column]));
    const code = this.row.technology(row) ?? (this.isOfWholeCountries(series) ? this.row.all : undefined);
    if (code instanceof Refusal) return code.message;
    const year = this.isLong ? this.row.year(row) : undefined;
    if (code === undefined || (this.isLong && year === undefined)) {
      // The totals row of a table has no technology, and what it adds up is of no use.
      const asksForSum = isOfSum || (area === SUM && code === undefined);
      if (asksForSum) this.sums.add(code === undefined ? {} : { code });
      if (asksForSum) return undefined;
      return code === undefined ? `no technology; write "${ALL.code}" for all of them together.` : "no year.";
    }
    if (year instanceof Refusal) return year.message;
    return this.readFigures(at, row, rows, area, code, year, series, isOfSum || area === SUM);
  }

  private tellNoYears(): void {
    const { cells, head, problems } = this;
    for (let at = head + 1; at < cells.length; at += 1) {
      const year = this.row.year(cells[at] ?? []);
      if (!(year instanceof Refusal)) continue;
      problems.add(at, year.message);
      return;
    }
    problems.add(undefined, "Your range has headers and no years below them.");
  }

  /** Whether no technology is needed: what is measured has none. */
  private isOfWholeCountries(series: OwnSeries | undefined): boolean {
    return this.layout.figures.every(({ indicator }) => (indicator ?? series?.indicator)?.context === true);
  }

  private readFigures(
    at: number,
    row: readonly unknown[],
    rows: FigureRows,
    area: number,
    code: number,
    yearOfRow: number | undefined,
    seriesOfRow: OwnSeries | undefined,
    asksForSum: boolean,
  ): string | undefined {
    const place = area === SUM ? this.row.areas.add(areaOf("WORLD")) : area;
    for (const column of this.columns) {
      const series = column.series ?? seriesOfRow ?? this.row.seriesOf(undefined);
      const year = column.year ?? yearOfRow ?? NaN;
      const factor = this.row.factor(row, series);
      if (factor instanceof Refusal) return factor.message;
      const cell = row[column.column];
      const found = figureIn(cell, series, this.readOdd);
      if (found instanceof Refusal) {
        this.problems.add(at, found.message);
        continue;
      }
      const value = typeof found === "object" ? found.value : found;
      const slot = rows.start(series.place, code, place) + year - rows.firstYear;
      if (value === undefined) {
        if (asksForSum && isBlank(cell)) {
          this.sums.add({ series: series.place, code: code, year });
        }
        continue;
      }
      if (!Number.isNaN(rows.figures[slot] ?? NaN)) this.tellTwo(at, column, year);
      const figure = factor === 1 ? value : value * factor;
      if (!Number.isFinite(figure)) return "the figure is too large.";
      if (figure < 0 && series.code === "") this.belowZero ??= { value: figure, row: at + 1 };
      const problem = moreThanAll(figure, series);
      if (problem !== undefined) return problem;
      rows.figures[slot] = figure;
      if (typeof found === "object") this.marks.add(statusIn(found.flag), series.code, code, year, place);
      this.noteFurther(at, row, series, code, year, place);
    }
    return undefined;
  }

  /** What other columns say of a figure. */
  private noteFurther(
    at: number,
    row: readonly unknown[],
    series: OwnSeries,
    code: number,
    year: number,
    area: number,
  ): void {
    if (!this.row.saysMore) return;
    const source = this.row.source(row);
    if (source !== undefined) series.sources.add(source);
    const grade = this.row.grade(row);
    if (grade instanceof Refusal) this.problems.add(at, grade.message);
    else if (grade !== undefined) series.takeGrade(code, grade);
    const status = this.row.status(row);
    if (status !== undefined && status !== "") this.marks.add(status, series.code, code, year, area);
  }

  private tellTwo(at: number, column: FigureColumn, year: number): void {
    this.problems.add(at, () => twoFigures(this.cells, this.head, this.layout, this.row, at, column, year));
  }

  private dataset(rows: FigureRows): OwnDataset {
    const { areas, technologies, allSeries } = this.row;
    const summed = sumAreas(rows, areas, allSeries, this.sums.all);
    const codes = technologies.all.map(({ code }) => code);
    const areaCodes = areas.all.map(({ code }) => code);
    return new OwnDataset({
      areas,
      technologies,
      series: allSeries.map((series) => series.entry),
      firstYear: rows.firstYear,
      lastYear: rows.firstYear + rows.years - 1,
      figures: rows.figures,
      rowsAt: rows.rowsAt,
      grades: codes.map((_code, at) =>
        Object.fromEntries(
          allSeries.flatMap(({ domain, grades }) => (grades[at] ? [[domain, grades[at]]] : [])),
        ),
      ),
      rows: this.rowCount,
      cautions: [...summed, ...this.marks.cautions(codes, areaCodes)],
      breaks: this.marks.breaks(codes, areaCodes),
      isCountedInOnes: allSeries.some((each) => each.code === "" && each.isCountedInOnes),
      belowZero: this.belowZero,
    });
  }
}
