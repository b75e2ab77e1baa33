import { findIndicator, knownIndicator, type Indicator } from "../catalogue/indicators";
import { ALL } from "../catalogue/technologies";
import type { Grade } from "../../data/bundle";
import { yearOf } from "../names/year-of";
import { invalid, Refusal } from "../refusal";
import { OnceEach } from "./cells/once-each";
import { isError, plainCell, quotedCell, type Cells, type ReadOdd } from "./cells/plain-cell";
import { statusIn } from "./cells/status-text";
import { countedIn, powerIn, unitIn, type CountedIn } from "./cells/unit-text";
import { COLUMN_ROLES, columnRole, isSum, type ColumnRole } from "./columns/column-role";
import { isObserved, type Layout } from "./columns/layout";
import { ownAreas, ownTechnologies } from "./own-names";
import { gradeIn, OwnSeries } from "./own-series";

/** Stands for the area whose figures are the sum of the others. */
export const SUM = -1;

/** What a cell means, undefined where it is empty, or why it means nothing. */
type Found<T> = T | Refusal | undefined;

/** Reads what the cells of a row mean beside its figures. */
export class RowReader {
  readonly areas = ownAreas();
  readonly technologies = ownTechnologies();
  readonly allSeries: OwnSeries[] = [];
  /** Whether a column says more of the figures than what they are. */
  readonly saysMore: boolean;
  /** The column of each role, -1 where there is none. */
  private readonly at: Readonly<Record<ColumnRole, number>>;
  /** The place of the world among the areas, once a row names it. */
  world: number | undefined;
  /** The series of what the range does not name. */
  private ofNone: OwnSeries | undefined;
  private readonly seriesBy = new Map<Indicator | undefined, OwnSeries>();

  private readonly areaIn = this.once((text) => (isSum(text) ? SUM : this.areaNamed(text)));
  private readonly technologyIn = this.once((text) => this.technologies.placeOf(text));
  private readonly seriesIn = this.once((text) => this.seriesNamed(text));
  private readonly unitIn = this.once<CountedIn>(unitIn);
  private readonly powerIn = new OnceEach<Found<number>>((cell) => this.powerOf(cell));
  private readonly sourceIn = this.once<string>((text) => text.trim());
  private readonly gradeIn = this.once<Grade>(
    (text) =>
      gradeIn(text) ??
      invalid(`"${text.trim()}" is no grade; give close, narrower, broader or proxy, or leave it empty.`),
  );
  private readonly statusIn = this.once<string>(statusIn);
  private readonly yearIn = new OnceEach<Found<number>>((cell) => this.yearOf(cell));

  constructor(
    private readonly cells: Cells,
    private readonly head: number,
    layout: Layout,
    private readonly readOdd: ReadOdd,
  ) {
    const at = Object.fromEntries(COLUMN_ROLES.map((role) => [role, layout.roles.get(role) ?? -1])) as Record<
      ColumnRole,
      number
    >;
    this.at = this.namesIndicators(at.indicator) ? at : { ...at, indicator: -1 };
    this.saysMore = Math.max(at.source, at.grade, at.status) >= 0;
  }

  area(row: readonly unknown[]): Found<number> {
    return this.areaIn.of(row[this.at.area]);
  }

  /** ALL where there is no such column. */
  technology(row: readonly unknown[]): Found<number> {
    return this.at.technology < 0 ? this.all : this.technologyIn.of(row[this.at.technology]);
  }

  get all(): number {
    return this.technologies.add(ALL);
  }

  series(row: readonly unknown[]): OwnSeries | Refusal {
    if (this.at.indicator < 0) return this.unnamed;
    return this.seriesIn.of(row[this.at.indicator]) ?? this.unnamed;
  }

  private get unnamed(): OwnSeries {
    return (this.ofNone ??= this.seriesOf(undefined));
  }

  seriesOf(indicator: Indicator | undefined): OwnSeries {
    let series = this.seriesBy.get(indicator);
    if (!series) {
      series = new OwnSeries(indicator, this.allSeries.length);
      this.allSeries.push(series);
      this.seriesBy.set(indicator, series);
    }
    return series;
  }

  year(row: readonly unknown[]): Found<number> {
    const cell = row[this.at.year];
    return isPlainYear(cell) ? cell : this.yearIn.of(cell);
  }

  /** The first and the last year that the rows name. */
  yearSpan(): { readonly first: number; readonly last: number } | undefined {
    let first = Infinity;
    let last = -Infinity;
    for (let at = this.head + 1; at < this.cells.length; at += 1) {
      const row = this.cells[at];
      const year = row && this.year(row);
      if (typeof year !== "number") continue;
      if (year < first) first = year;
      if (year > last) last = year;
    }
    return first <= last ? { first, last } : undefined;
  }

  /** By what a figure of the row is multiplied to be in the unit of its series. */
  factor(row: readonly unknown[], series: OwnSeries): number | Refusal {
    if (this.at.unit < 0 && this.at.multiplier < 0) return 1;
    const unit = this.at.unit < 0 ? undefined : this.unitIn.of(row[this.at.unit]);
    const power = this.at.multiplier < 0 ? undefined : this.powerIn.of(row[this.at.multiplier]);
    if (unit instanceof Refusal) return unit;
    if (power instanceof Refusal) return power;
    if (unit === undefined && power === undefined) return 1;
    const counted = countedIn(unit, power, series.standardUnit.name);
    const factor = series.factorOf(counted);
    if (!Number.isNaN(factor)) return factor;
    const [here, above] = [counted.name, series.unit].map((name) =>
      name === "" ? "no unit that is named" : name,
    );
    return invalid(`in ${here ?? ""}, while rows above it are in ${above ?? ""}.`);
  }

  source(row: readonly unknown[]): string | undefined {
    const found = this.sourceIn.of(row[this.at.source]);
    return found instanceof Refusal ? undefined : found;
  }

  grade(row: readonly unknown[]): Found<Grade> {
    return this.gradeIn.of(row[this.at.grade]);
  }

  status(row: readonly unknown[]): string | undefined {
    const found = this.statusIn.of(row[this.at.status]);
    return found instanceof Refusal ? undefined : found;
  }

  /** Reads texts, each once; a number is a text here, such as a code, and the 0 of an empty cell is none. */
  private once<T>(find: (text: string) => T | Refusal): OnceEach<Found<T>> {
    return new OnceEach<Found<T>>((cell) => {
      const held = plainCell(cell, this.readOdd);
      if (held === undefined || held === 0) return undefined;
      if (typeof held === "boolean" || isError(held)) return invalid(`${quotedCell(held)} names nothing.`);
      return find(String(held));
    });
  }

  private areaNamed(text: string): number | Refusal {
    const place = this.areas.placeOf(text);
    if (typeof place === "number" && this.areas.all[place]?.code === "WORLD") this.world = place;
    return place;
  }

  private seriesNamed(text: string): OwnSeries | Refusal {
    if (columnRole(text) === "value") return this.seriesOf(undefined);
    const indicator = findIndicator(text);
    if (indicator instanceof Refusal) return indicator;
    return isObserved(indicator)
      ? this.seriesOf(indicator)
      : invalid(`${indicator.name} is computed, so give what it is computed from.`);
  }

  private yearOf(cell: unknown): Found<number> {
    const held = plainCell(cell, this.readOdd);
    if (held === undefined || held === 0) return undefined;
    const year = yearOf(held);
    return year === "latest" ? invalid(`"${String(held)}" is no year; give one such as 2018.`) : year;
  }

  private powerOf(cell: unknown): Found<number> {
    const held = plainCell(cell, this.readOdd);
    if (held === undefined) return undefined;
    return powerIn(String(held)) ?? invalid(`${quotedCell(held)} is no multiplier; give 0, 3, 6 or 9.`);
  }

  /** Whether a column of indicators has any that we know: those of SDMX files are the producer's own. */
  private namesIndicators(column: number): boolean {
    if (column < 0) return false;
    const known = new OnceEach<boolean>((cell) => {
      const held = plainCell(cell, this.readOdd);
      return typeof held === "string" && (columnRole(held) === "value" || knownIndicator(held) !== undefined);
    });
    return this.cells.some((row, at) => at > this.head && known.of(row[column]));
  }
}

/** A year as nearly every table has it. */
const isPlainYear = (cell: unknown): cell is number =>
  typeof cell === "number" && cell >= 1900 && cell <= 2100 && cell % 1 === 0;
