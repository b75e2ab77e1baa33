import { findIndicator, knownIndicator, type Indicator } from "../catalogue/indicators";
import { ALL } from "../catalogue/technologies";
import type { Grade } from "../../data/bundle";
import { yearOf } from "../names/year-of";
import { invalid, Refusal } from "../refusal";
import { isWhole } from "./cells/kept-cells";
import { Meanings } from "./cells/meanings";
import { isError, plainCell, quotedCell } from "./cells/plain-cell";
import { statusIn } from "./cells/status-text";
import { countedIn, powerIn, unitIn, type CountedIn } from "./cells/unit-text";
import { columnRole, isSum, type ColumnRole } from "./columns/column-role";
import { isObserved } from "./columns/layout";
import type { HeadedRange } from "./headed-range";
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
  /** The place of the world among the areas, once a row names it. */
  world: number | undefined;
  /** The series of what the range does not name. */
  private ofNone: OwnSeries | undefined;
  private readonly seriesBy = new Map<Indicator | undefined, OwnSeries>();
  private readonly hasTechnologies: boolean;
  private readonly hasUnits: boolean;

  private readonly areaIn: Meanings<Found<number>>;
  private readonly headIn: Meanings<Found<boolean>>;
  private readonly technologyIn: Meanings<Found<number>>;
  private readonly seriesIn: Meanings<Found<OwnSeries>> | undefined;
  private readonly yearIn: Meanings<Found<number>>;
  private readonly unitIn: Meanings<Found<CountedIn>>;
  private readonly powerIn: Meanings<Found<number>>;
  private readonly sourceIn: Meanings<Found<string>>;
  private readonly gradeIn: Meanings<Found<Grade>>;
  private readonly statusIn: Meanings<Found<string>>;

  constructor(private readonly range: HeadedRange) {
    const { roles, headers } = range.layout;
    const areaHeader = headers[roles.get("area") ?? -1];
    this.hasTechnologies = roles.has("technology");
    this.hasUnits = roles.has("unit") || roles.has("multiplier");
    this.saysMore = roles.has("source") || roles.has("grade") || roles.has("status");
    this.areaIn = this.texts("area", (text) => (isSum(text) ? SUM : this.areaNamed(text)));
    this.headIn = this.texts("area", (text) => text.trim() === areaHeader);
    this.technologyIn = this.texts("technology", (text) => this.technologies.placeOf(text));
    this.seriesIn = this.namesIndicators()
      ? this.texts("indicator", (text) => this.seriesNamed(text))
      : undefined;
    this.yearIn = this.cells("year", (cell) => this.yearOf(cell));
    this.unitIn = this.texts("unit", unitIn);
    this.powerIn = this.cells("multiplier", (cell) => this.powerOf(cell));
    this.sourceIn = this.texts("source", (text) => text.trim());
    this.gradeIn = this.texts("grade", gradeNamed);
    this.statusIn = this.texts("status", statusIn);
  }

  area(at: number): Found<number> {
    return this.areaIn.at(at);
  }

  /** Whether the area of a row is the header of the areas. */
  mayRepeatHead(at: number): boolean {
    return this.headIn.at(at) === true;
  }

  /** ALL where there is no such column. */
  technology(at: number): Found<number> {
    return this.hasTechnologies ? this.technologyIn.at(at) : this.all;
  }

  get all(): number {
    return this.technologies.add(ALL);
  }

  series(at: number): OwnSeries | Refusal {
    return this.seriesIn?.at(at) ?? this.unnamed;
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

  year(at: number): Found<number> {
    const { column } = this.yearIn;
    if (column === undefined) return undefined;
    const code = this.range.kept.code(at, column);
    return isWhole(code) && isPlainYear(code / 2) ? code / 2 : this.yearIn.at(at);
  }

  /** The first and the last year that the rows name. */
  yearSpan(): { readonly first: number; readonly last: number } | undefined {
    let first = Infinity;
    let last = -Infinity;
    for (let at = this.range.head + 1; at < this.range.kept.rows; at += 1) {
      const year = this.year(at);
      if (typeof year !== "number") continue;
      if (year < first) first = year;
      if (year > last) last = year;
    }
    return first <= last ? { first, last } : undefined;
  }

  /** By what a figure of the row is multiplied to be in the unit of its series. */
  factor(at: number, series: OwnSeries): number | Refusal {
    if (!this.hasUnits) return 1;
    const unit = this.unitIn.at(at);
    const power = this.powerIn.at(at);
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

  source(at: number): string | undefined {
    const found = this.sourceIn.at(at);
    return found instanceof Refusal ? undefined : found;
  }

  grade(at: number): Found<Grade> {
    return this.gradeIn.at(at);
  }

  status(at: number): string | undefined {
    const found = this.statusIn.at(at);
    return found instanceof Refusal ? undefined : found;
  }

  /** What the cells of a column mean, each found once. */
  private cells<T>(role: ColumnRole, find: (cell: unknown) => T): Meanings<T> {
    return new Meanings(this.range.kept, this.range.layout.roles.get(role), find);
  }

  /** Reads texts, each once; a number is a text here, such as a code, and the 0 of an empty cell is none. */
  private texts<T>(role: ColumnRole, find: (text: string) => T | Refusal): Meanings<Found<T>> {
    return this.cells<Found<T>>(role, (cell) => {
      const held = plainCell(cell, this.range.readOdd);
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
    const held = plainCell(cell, this.range.readOdd);
    if (held === undefined || held === 0) return undefined;
    const year = yearOf(held);
    return year === "latest" ? invalid(`"${String(held)}" is no year; give one such as 2018.`) : year;
  }

  private powerOf(cell: unknown): Found<number> {
    const held = plainCell(cell, this.range.readOdd);
    if (held === undefined) return undefined;
    return powerIn(String(held)) ?? invalid(`${quotedCell(held)} is no multiplier; give 0, 3, 6 or 9.`);
  }

  /** Whether a column of indicators has any that we know: those of SDMX files are the producer's own. */
  private namesIndicators(): boolean {
    if (!this.range.layout.roles.has("indicator")) return false;
    const known = this.texts(
      "indicator",
      (text) => columnRole(text) === "value" || knownIndicator(text) !== undefined,
    );
    for (let at = this.range.head + 1; at < this.range.kept.rows; at += 1)
      if (known.at(at) === true) return true;
    return false;
  }
}

const gradeNamed = (text: string): Grade | Refusal =>
  gradeIn(text) ??
  invalid(`"${text.trim()}" is no grade; give close, narrower, broader or proxy, or leave it empty.`);

/** A year as nearly every table has it. */
export const isPlainYear = (year: number): boolean => year >= 1900 && year <= 2100;
