import type { AreaEntry, CodeEntry, DatasetEntry, Grade, IndicatorEntry, NearArea } from "../../data/bundle";
import { normalise } from "../names/normalise";
import { bundle } from "./bundle";

/** Stands for the domain of whatever indicator is asked for. */
export const ANY = "any";

/** What is known of a dataset beside its figures. */
export interface DatasetFacts extends Omit<DatasetEntry, "block" | "domain"> {
  /** "own" where it is the user's. */
  readonly domain: DatasetEntry["domain"] | "own";
  /** Where its codes are technologies by themselves, which no concordance maps: how well each matches, by domain. */
  readonly grades?: readonly Readonly<Record<string, Grade>>[];
}

/**
 * One dataset and its figures: a dense cube, series × code × area × year, NaN where nothing was measured.
 * The figures are read when first asked for.
 */
export class Dataset {
  readonly id: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly years: number;
  /** What a sentence about it begins with. */
  readonly kind: string = "Dataset";
  /** Whether other datasets may be tried where it has no figure. */
  readonly hasAlternatives: boolean = true;
  /** An area that the dataset names in words of its own; undefined for one of the code list. */
  readonly ownArea: (code: string) => AreaEntry | undefined = () => undefined;
  /** Why it has not an indicator, where there is more to say than that. */
  readonly lacks: (indicator: IndicatorEntry) => string | undefined = () => undefined;
  private readonly seriesAt = new Map<string, number>();
  private readonly codeAt = new Map<string, number>();
  private readonly areaAt = new Map<string, number>();
  private cube: Float64Array | undefined;

  /** Tells it apart from every other, of which some may have its name. */
  get key(): string {
    return this.id;
  }

  constructor(
    readonly entry: DatasetFacts,
    private readonly read: () => Float64Array,
  ) {
    this.id = entry.id;
    this.firstYear = entry.firstYear;
    this.lastYear = entry.lastYear;
    this.years = entry.lastYear - entry.firstYear + 1;
    entry.series.forEach((series, index) => this.seriesAt.set(series.code, index));
    entry.codes.forEach((code, index) => this.codeAt.set(normalise(code.code), index));
    entry.areas.forEach((area, index) => this.areaAt.set(area, index));
  }

  /** All figures; read through `row` and an offset of years. */
  get figures(): Float64Array {
    return (this.cube ??= this.read());
  }

  /** Index of a series such as `EXPORTS`, or -1. */
  series(code: string): number {
    return this.seriesAt.get(code) ?? -1;
  }

  /** The unit in which a series is published; "" for one that there is not. */
  unit(code: string): string {
    return this.entry.series[this.series(code)]?.unit ?? "";
  }

  /** Where the figures of a series are from; undefined where the dataset's are all from one. */
  sourceOf(code: string): string | undefined {
    return this.entry.series[this.series(code)]?.source;
  }

  /** Index of one of the dataset's own codes, without prefix, or -1. */
  code(code: string): number {
    return this.codeAt.get(normalise(code)) ?? -1;
  }

  /** Index of an area code, or -1. */
  area(code: string): number {
    return this.areaAt.get(code) ?? -1;
  }

  /** What comes nearest to an area of which there are no figures, and why. */
  near(area: string): (Partial<Pick<NearArea, "near">> & Pick<NearArea, "note">) | undefined {
    return bundle.nearAreas.find((entry) => entry.dataset === this.id && entry.area === area);
  }

  /** What it is called where a sentence begins: an id is written as it is. */
  get atStart(): string {
    return this.id;
  }

  /** What it is and what it measures. */
  get told(): string {
    return `${this.id} measures ${this.entry.measures}`;
  }

  codeEntry(index: number): CodeEntry {
    const entry = this.entry.codes[index];
    if (!entry) throw new RangeError(`${this.id} has no code at ${index}`);
    return entry;
  }

  /** Where the years of one series, code and area begin in `figures`. */
  row(series: number, code: number, area: number): number {
    const { codes, areas } = this.entry;
    return ((series * codes.length + code) * areas.length + area) * this.years;
  }

  /** One observation; NaN where there is none. */
  at(series: number, code: number, area: number, year: number): number {
    const offset = year - this.firstYear;
    if (series < 0 || code < 0 || area < 0 || !(offset >= 0 && offset < this.years)) return NaN;
    return this.figures[this.row(series, code, area) + offset] ?? NaN;
  }
}
