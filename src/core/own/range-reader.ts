import { ALL } from "../catalogue/technologies";
import { Refusal } from "../refusal";
import { isBlank, isBlankRow } from "./cells/plain-cell";
import { isHead } from "./columns/layout";
import { FigureReader } from "./figure-reader";
import type { HeadedRange } from "./headed-range";
import { FigureRows } from "./figure-rows";
import { OwnDataset } from "./own-dataset";
import type { OwnSeries } from "./own-series";
import { PlainRows } from "./plain-rows";
import { RowReader, SUM } from "./row-reader";
import { sumAreas, WantedSums } from "./whole";

/** For more rows room is made as they come. */
const MOST_EXPECTED = 40_000;

/** Reads the rows below the head of a range. */
export class RangeReader {
  private readonly row: RowReader;
  private readonly sums = new WantedSums();
  private readonly isLong: boolean;
  private readonly isNamedByColumns: boolean;
  private rowCount = 0;

  constructor(private readonly range: HeadedRange) {
    const { layout } = range;
    this.row = new RowReader(range);
    this.isLong = layout.roles.has("year");
    this.isNamedByColumns = layout.figures.every(({ indicator }) => indicator !== undefined);
  }

  read(): OwnDataset | undefined {
    const { cells, kept, head, problems } = this.range;
    const span = this.span();
    if (!span) {
      this.tellNoYears();
      return undefined;
    }
    const years = span.last - span.first + 1;
    const below = kept.rows - head - 1;
    // A long table that is full has a row for each year.
    const rows = new FigureRows(
      span.first,
      years,
      Math.min(this.isLong ? Math.ceil(below / years) : below, MOST_EXPECTED),
    );
    const figures = new FigureReader(this.range, this.row, rows, this.sums);
    const plain = new PlainRows(this.range, this.row, rows, figures.columns);
    for (let at = head + 1; at < kept.rows; at += 1) {
      const next = plain.readFrom(at);
      this.rowCount += next - at;
      at = next;
      if (at === kept.rows) break;
      const problem = this.readRow(at, cells[at] ?? [], figures);
      if (problem !== undefined) problems.add(at, problem);
      if (!rows.isTooLarge) continue;
      problems.add(undefined, "Your range has too many areas and technologies by years; give a part of it.");
      return undefined;
    }
    if (this.rowCount === 0) problems.add(undefined, "Your range has headers and no rows below them.");
    return problems.count > 0 ? undefined : this.dataset(rows, figures);
  }

  private span(): { readonly first: number; readonly last: number } | undefined {
    if (this.isLong) return this.row.yearSpan();
    const years = this.range.layout.figures.map(({ year = NaN }) => year);
    return { first: Math.min(...years), last: Math.max(...years) };
  }

  /** What is wrong with a row, where that is not with one of its figures alone. */
  private readRow(at: number, row: readonly unknown[], figures: FigureReader): string | undefined {
    const area = this.row.area(at);
    if (area === undefined && isBlankRow(row)) return undefined;
    if (this.row.mayRepeatHead(at) && isHead(row, this.range.layout, this.range.readOdd))
      return "repeats the headers; take that row out.";
    this.rowCount += 1;
    if (area instanceof Refusal) return area.message;
    if (area === undefined) return "no area.";
    const series = this.isNamedByColumns ? undefined : this.row.series(at);
    if (series instanceof Refusal) return series.message;
    const isWhole = area === SUM || area === this.row.world;
    // A world with figures of some years has gaps; an empty one asks for the sum.
    const isOfSum = isWhole && this.range.layout.figures.every(({ column }) => isBlank(row[column]));
    const code = this.row.technology(at) ?? (this.isOfWholeCountries(series) ? this.row.all : undefined);
    if (code instanceof Refusal) return code.message;
    const year = this.isLong ? this.row.year(at) : undefined;
    if (code === undefined || (this.isLong && year === undefined)) {
      // The totals row of a table has no technology, and what it adds up is of no use.
      const asksForSum = isOfSum || (area === SUM && code === undefined);
      if (asksForSum) this.sums.add(code === undefined ? {} : { code });
      if (asksForSum) return undefined;
      if (isAlone(row)) return "holds one text and no figure; take that row out.";
      return code === undefined ? `no technology; write "${ALL.code}" for all of them together.` : "no year.";
    }
    if (year instanceof Refusal) return year.message;
    return figures.read(at, area, code, year, series, isOfSum || area === SUM);
  }

  private tellNoYears(): void {
    const { kept, head, problems } = this.range;
    for (let at = head + 1; at < kept.rows; at += 1) {
      const year = this.row.year(at);
      if (!(year instanceof Refusal)) continue;
      problems.add(at, year.message);
      return;
    }
    problems.add(undefined, "Your range has headers and no years below them.");
  }

  /** Whether no technology is needed: what is measured has none. */
  private isOfWholeCountries(series: OwnSeries | undefined): boolean {
    return this.range.layout.figures.every(
      ({ indicator }) => (indicator ?? series?.indicator)?.context === true,
    );
  }

  private dataset(rows: FigureRows, { marks, belowZero }: FigureReader): OwnDataset {
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
      cautions: [...summed, ...marks.cautions(codes, areaCodes)],
      breaks: marks.breaks(codes, areaCodes),
      isCountedInOnes: allSeries.some((each) => each.code === "" && each.isCountedInOnes),
      belowZero,
    });
  }
}

/** Whether a row has one cell, as a note below a table has. */
const isAlone = (row: readonly unknown[]): boolean => row.filter((cell) => !isBlank(cell)).length === 1;
