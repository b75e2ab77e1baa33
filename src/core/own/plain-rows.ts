import { Refusal } from "../refusal";
import { isWhole, placeOf } from "./cells/kept-cells";
import type { SeriesColumn } from "./figure-reader";
import type { HeadedRange } from "./headed-range";
import type { FigureRows } from "./figure-rows";
import type { OwnSeries } from "./own-series";
import { isPlainYear, type RowReader } from "./row-reader";

/** Columns that say more of a figure than what it is of. */
const MORE = ["unit", "multiplier", "source", "grade", "status"] as const;

/**
 * Reads the rows of which most tables are made, as quickly as that can be: names that are known, a year, and figures that
 * are numbers, none of them a second one. Any other row is left to be read with care.
 */
export class PlainRows {
  private readonly canBe: boolean;
  /** The columns of names, and the codes that the row before has there. */
  private readonly names: readonly number[];
  private readonly before: Int32Array;
  /** Whether the names of the row before are plain, and where the years of its figures begin, by column. */
  private areNamed = false;
  private readonly starts: Int32Array;
  private readonly slots: Int32Array;
  private readonly values: Float64Array;

  constructor(
    private readonly range: HeadedRange,
    private readonly row: RowReader,
    private readonly rows: FigureRows,
    private readonly columns: readonly SeriesColumn[],
  ) {
    const { roles } = range.layout;
    // A column of values beside one of patents may be of patents as well.
    const mayBeTwice =
      columns.length > 1 && columns.some(({ year, series }) => (year ?? series) === undefined);
    this.canBe = !mayBeTwice && !MORE.some((role) => roles.has(role));
    this.names = (["area", "technology", "indicator"] as const).flatMap((role) => roles.get(role) ?? []);
    this.before = new Int32Array(this.names.length);
    this.starts = new Int32Array(columns.length);
    this.slots = new Int32Array(columns.length);
    this.values = new Float64Array(columns.length);
  }

  /** Reads rows from one on while they are plain; gives the first that is not. */
  readFrom(first: number): number {
    if (!this.canBe) return first;
    const { kept, layout } = this.range;
    const { codes, columns: width, rows: end } = kept;
    const yearAt = layout.roles.get("year");
    for (let at = first; at < end; at += 1) {
      const begin = at * width;
      if (!this.isNamedAsBefore(codes, begin)) this.areNamed = this.findNames(at);
      if (!this.areNamed) return at;
      let year = NaN;
      if (yearAt !== undefined) {
        const code = codes[begin + yearAt] ?? 0;
        year = isWhole(code) ? code / 2 : NaN;
        if (!isPlainYear(year)) return at;
      }
      if (!this.readFigures(begin, year)) return at;
    }
    return end;
  }

  private isNamedAsBefore(codes: Int32Array, begin: number): boolean {
    const { names, before } = this;
    let isSame = true;
    for (let each = 0; each < names.length; each += 1) {
      const code = codes[begin + (names[each] ?? 0)] ?? 0;
      if (code === before[each]) continue;
      before[each] = code;
      isSame = false;
    }
    return isSame;
  }

  private findNames(at: number): boolean {
    const { row, rows, columns, starts } = this;
    const area = row.area(at);
    const code = row.technology(at);
    if (typeof area !== "number" || area < 0 || typeof code !== "number" || row.mayRepeatHead(at))
      return false;
    let series: OwnSeries | Refusal | undefined;
    for (let each = 0; each < columns.length; each += 1) {
      const next = columns[each]?.series ?? row.series(at);
      if (next instanceof Refusal || next.isOfParts) return false;
      starts[each] = series === next ? (starts[each - 1] ?? 0) : rows.start(next.place, code, area);
      series = next;
    }
    return !rows.isTooLarge;
  }

  /** The figures of a row all at once, or none of them. */
  private readFigures(begin: number, yearOfRow: number): boolean {
    const { columns, starts, slots, values } = this;
    const { figures, firstYear } = this.rows;
    let each = 0;
    for (const { column, year = yearOfRow } of columns) {
      const value = this.figureAt(begin + column, column);
      const slot = (starts[each] ?? 0) + year - firstYear;
      // NaN fails as well.
      if (!(value >= 0 && value < Infinity) || !Number.isNaN(figures[slot] ?? 0)) return false;
      slots[each] = slot;
      values[each] = value;
      each += 1;
    }
    for (each = 0; each < columns.length; each += 1) {
      figures[slots[each] ?? 0] = values[each] ?? NaN;
    }
    return true;
  }

  /** A figure; NaN for a cell that is no number. */
  private figureAt(at: number, column: number): number {
    const { codes, others } = this.range.kept;
    const code = codes[at] ?? 0;
    if (isWhole(code)) return code / 2;
    const cell = others[column]?.all[placeOf(code)];
    return typeof cell === "number" ? cell : NaN;
  }
}
