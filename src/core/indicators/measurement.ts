import type { Area } from "../catalogue/areas";
import { ALL } from "../catalogue/technologies";
import { codeSetOf, type CodeSet } from "../catalogue/code-set";
import type { Indicator } from "../catalogue/indicators";
import type { Technology } from "../catalogue/technologies";
import type { Dataset } from "../figures/dataset";
import { Refusal } from "../refusal";
import { computedOf, type Computed, type Sums } from "./computed";
import { latestYear } from "./latest-year";
import { share } from "./share";

/** A year, or the latest complete one of whatever dataset answers. */
export type Year = number | "latest";

/** A year is complete with this part of the areas of a series' fullest year; by technology, surveys of all come closer. */
const COMPLETE = 0.8;
const COMPLETE_BY_TECHNOLOGY = 0.9;

/** An indicator of a technology in one dataset: everything resolved but the area and the year. */
export class Measurement implements Sums {
  /** The last complete year. */
  readonly latest: number;
  /** The place of the world in the dataset. */
  readonly world: number;
  private readonly computed: Computed;
  private readonly allTerms: CodeSet["terms"];
  private readonly divisor: number;

  constructor(
    readonly indicator: Indicator,
    readonly technology: Technology,
    readonly dataset: Dataset,
    readonly codes: CodeSet,
  ) {
    const { entry } = dataset;
    this.computed = computedOf(indicator.code);
    this.world = dataset.area("WORLD");
    const all = codeSetOf(indicator, ALL, dataset);
    this.allTerms = all instanceof Refusal ? [] : all.terms;
    this.divisor = divisorOf(indicator, this.computed, dataset);
    this.latest =
      entry.lastComplete ??
      latestYear(
        dataset,
        this.computed.inputs,
        codes.terms.map(({ index }) => index),
        indicator.context ? COMPLETE : COMPLETE_BY_TECHNOLOGY,
      );
  }

  yearOf(year: Year): number {
    return year === "latest" ? this.latest : year;
  }

  /** The value in the indicator's unit; NaN where there is none. */
  value(area: Area, year: number): number {
    const place = this.dataset.area(area.code);
    const offset = year - this.dataset.firstYear;
    if (place < 0 || !(offset >= 0 && offset < this.dataset.years)) return NaN;
    if (this.isTooUnassigned(area, year)) return NaN;
    const value = this.computed.formula(this, place, offset);
    if (this.divisor === 1) return value;
    // 74.16 % is 0.7416, not the number below it that dividing gives.
    return Number((value / this.divisor).toPrecision(15));
  }

  /** Whether there is a value; without a year, in the latest complete one. */
  has(area: Area, year = this.latest): boolean {
    return Number.isFinite(this.value(area, year));
  }

  /** A series added up over the codes, in the dataset's unit; NaN where a part is missing. */
  total(series: string, area: Area, year: number): number {
    return this.of(series, this.dataset.area(area.code), year - this.dataset.firstYear);
  }

  /** Patents in all fields. */
  totalOfAll(area: Area, year: number): number {
    return this.all(this.dataset.area(area.code), year - this.dataset.firstYear);
  }

  of(series: string, place: number, offset: number): number {
    return this.sum(this.codes.terms, series, place, offset);
  }

  all(place: number, offset: number): number {
    return this.allTerms.length === 0 ? NaN : this.sum(this.allTerms, "PATENTS", place, offset);
  }

  /** Whether it can be told of areas how large they are: figures of the user's own may have exports alone, or no world. */
  get knowsSizes(): boolean {
    const { dataset, indicator } = this;
    const isTrade = indicator.domain === "trade";
    return !isTrade || (this.world >= 0 && dataset.series("EXPORTS") >= 0 && dataset.series("IMPORTS") >= 0);
  }

  /**
   * What decides whether an area is large enough to be ranked: patents in the same codes, or the part of the
   * world's exports plus imports in the group; undefined for indicators that know no minimum.
   */
  size(area: Area, year: number): number | undefined {
    const { domain } = this.indicator;
    if (domain !== "patents" && domain !== "trade") return undefined;
    const place = this.dataset.area(area.code);
    const offset = year - this.dataset.firstYear;
    if (domain === "patents") return this.of("PATENTS", place, offset);
    const traded = (where: number): number =>
      this.of("EXPORTS", where, offset) + this.of("IMPORTS", where, offset);
    return share(traded(place), traded(this.world));
  }

  /** Part of an area's patents that no field holds; 0 where the dataset has no such class. */
  unassigned(area: Area, year: number): number {
    const { dataset } = this;
    if (dataset.entry.prefix !== "WIPO") return 0;
    const patents = dataset.series("PATENTS");
    const place = dataset.area(area.code);
    const total = dataset.at(patents, dataset.code("0"), place, year);
    const unassigned = dataset.at(patents, dataset.code("99"), place, year);
    return total > 0 ? unassigned / total : 0;
  }

  /** Whether too many of an area's patents belong to no field for the indicator to be computed. */
  isTooUnassigned(area: Area, year: number): boolean {
    const { mostUnassigned } = this.computed;
    return mostUnassigned !== undefined && this.unassigned(area, year) > mostUnassigned;
  }

  private sum(terms: CodeSet["terms"], series: string, place: number, offset: number): number {
    const { dataset } = this;
    const row = dataset.series(series);
    if (row < 0 || place < 0) return NaN;
    let total = 0;
    for (const term of terms) {
      total += term.sign * (dataset.figures[dataset.row(row, term.index, place) + offset] ?? NaN);
    }
    return total;
  }
}

/** Each a thousand times the one before. */
const DOLLARS = ["USD", "thousand USD", "million USD", "billion USD"];

/** What makes the unit of an indicator of the unit in which a dataset publishes what it is computed from. */
function divisorOf({ code, unit }: Indicator, { inputs }: Computed, dataset: Dataset): number {
  // A share is the same whatever its parts are counted in.
  if (inputs[0] !== code) return 1;
  const published = dataset.unit(inputs[0]);
  const [own, theirs] = [unit, published].map((each) => DOLLARS.indexOf(each));
  if (own !== undefined && theirs !== undefined && own >= 0 && theirs >= 0) return 1000 ** (own - theirs);
  return unit.endsWith("0 to 1") && published.startsWith("%") ? 100 : 1;
}
