import type { Grade, SeriesEntry } from "../../data/bundle";
import type { Indicator } from "../catalogue/indicators";
import { ANY } from "../figures/dataset";
import { addsUp, quantityOf } from "../words/quantity";
import { isNamed, unitIn, unitInWords, type CountedIn } from "./cells/unit-text";

/** So many sources of a series are told. */
const MOST_SOURCES = 3;

/** From the best to the weakest match. */
const GRADES: readonly Grade[] = ["close", "narrower", "broader", "proxy"];

/** A series of a range as it is read: what is counted, in which unit, by whom. */
export class OwnSeries {
  readonly sources = new Set<string>();
  readonly grades: Grade[] = [];
  private counted: CountedIn | undefined;

  /** Undefined where the range does not say what is counted. */
  constructor(
    readonly indicator: Indicator | undefined,
    readonly place: number,
  ) {}

  /** What its figures answer for: where no indicator is named, any. */
  get domain(): string {
    return this.indicator?.domain ?? ANY;
  }

  /** In what its figures are counted where a row says no unit. */
  get standardUnit(): CountedIn {
    return this.counted ?? unitIn(this.indicator?.unit ?? "");
  }

  /** Whether its figures are parts of one. */
  get isOfParts(): boolean {
    return this.indicator?.unit.endsWith("0 to 1") === true;
  }

  get code(): string {
    return this.indicator?.code ?? "";
  }

  get isInPercent(): boolean {
    const unit = this.counted?.name ?? this.indicator?.unit ?? "";
    return unit.startsWith("%");
  }

  /**
   * By what a figure in a unit is multiplied to be in that of the series, which is the first that comes; NaN where it
   * is of another kind. Money stays as it is written; other things are counted one by one.
   */
  factorOf({ name, power }: CountedIn): number {
    const isMoney = name === "USD" && (this.indicator === undefined || this.indicator.unit.endsWith("USD"));
    this.counted ??= { name, power: isMoney && isNamed(power) ? power : 0 };
    if (this.counted.name !== name) return NaN;
    return 10 ** (power - this.counted.power);
  }

  /** Whether the figures of areas add up to that of the world: of things and money, not of parts and rates. */
  get addsUp(): boolean {
    return this.indicator === undefined || addsUp(quantityOf(this.indicator), this.indicator.unit);
  }

  get unit(): string {
    return this.counted ? unitInWords(this.counted) : (this.indicator?.unit ?? "");
  }

  /** The grade of a technology is that of its weakest figure. */
  takeGrade(code: number, grade: Grade): void {
    const known = this.grades[code];
    if (known === undefined || GRADES.indexOf(grade) > GRADES.indexOf(known)) this.grades[code] = grade;
  }

  /** Whether its figures are counted one by one of something that the range does not name, as a multiplier says. */
  get isCountedInOnes(): boolean {
    return this.counted?.name === "";
  }

  get entry(): SeriesEntry {
    const more = this.sources.size - MOST_SOURCES;
    const sources = [...this.sources].slice(0, MOST_SOURCES);
    const source = [...sources, ...(more > 0 ? [`${more} more`] : [])].join("; ");
    return { code: this.code, unit: this.unit, source };
  }
}

/** The grade with this name, undefined for none. */
export const gradeIn = (text: string): Grade | undefined =>
  GRADES.find((grade) => grade === text.trim().toLowerCase());
