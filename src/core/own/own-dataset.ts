import type { AreaEntry, IndicatorEntry } from "../../data/bundle";
import { indicators } from "../catalogue/indicators";
import { findArea, knownArea, type Area } from "../catalogue/areas";
import { ALL, knownTechnology, type Technology } from "../catalogue/technologies";
import { Dataset } from "../figures/dataset";
import { computedOf } from "../indicators/computed";
import { takeHint } from "../names/hint-allowance";
import { unknownName } from "../names/name-index";
import { invalid, type Refusal } from "../refusal";
import { upperFirst } from "../words/first-letter";
import { someOf } from "../words/some-of";
import { NEVER_NEGATIVE } from "./figure-in";
import { factsOf, isIn, NAME, type OwnFigures } from "./own-figures";

/** More words of the user's own are not told. */
const MOST_WORDS = 6;

let made = 0;

/** Figures of the user's own: a range of the workbook, as a dataset like any other. */
export class OwnDataset extends Dataset {
  override readonly kind = "Figures of your own:";
  /** The user means these figures and no others. */
  override readonly hasAlternatives = false;
  override readonly ownArea = (code: string): AreaEntry | undefined => this.own.areas.withCode(code);
  override readonly lacks = (indicator: IndicatorEntry): string | undefined => this.whyLacking(indicator);
  private readonly serial: number;
  /** As asPatents, once it is asked for. */
  private named: OwnDataset | undefined;

  constructor(readonly own: OwnFigures) {
    super(factsOf(own), () => own.figures);
    made += 1;
    this.serial = made;
  }

  override get key(): string {
    return `${NAME} ${this.serial}`;
  }

  /** The area that is called so in the range, else everywhere. */
  findArea(text: string): Area | Refusal {
    const { areas } = this.own;
    const found = areas.find(text) ?? knownArea(text);
    if (found) return found;
    const nearest = takeHint() ? areas.nearest(text) : undefined;
    return nearest === undefined
      ? findArea(text)
      : invalid(`Unknown area "${text}". Did you mean "${nearest}"?`);
  }

  /** All technologies of the range, or all of them together where it tells none apart. */
  get technologies(): readonly Technology[] {
    const apart = this.own.technologies.all.filter((technology) => technology !== ALL);
    return apart.length === 0 ? [ALL] : apart;
  }

  /** The technology that is called so in the range, else everywhere. */
  findTechnology(text: string): Technology | Refusal {
    const { technologies } = this.own;
    const names = someOf(
      technologies.all.map(({ name }) => name),
      MOST_WORDS,
    );
    return (
      technologies.find(text) ??
      knownTechnology(text) ??
      invalid(unknownName("technology", text, technologies, `Your range has ${names}.`))
    );
  }

  /** The range where nobody names an indicator: what it does not name either counts as patents. */
  get asPatents(): OwnDataset {
    const { series, belowZero } = this.own;
    if (belowZero) return this;
    if (!series.some(({ code }) => code === "") || series.some(({ code }) => code === "PATENTS")) return this;
    return (this.named ??= new OwnDataset({
      ...this.own,
      series: series.map((each) => (each.code === "" ? { ...each, code: "PATENTS" } : each)),
    }));
  }

  override series(code: string): number {
    const named = super.series(code);
    return named >= 0 ? named : super.series("");
  }

  /** A range that names no unit is in that of the indicator. */
  override unit(code: string): string {
    const named = super.unit(code);
    if (named !== "") return named;
    const unit = indicators.find((each) => each.code === code)?.unit ?? "";
    return this.own.isCountedInOnes && unit.endsWith("USD") ? "USD" : unit;
  }

  override row(series: number, code: number, area: number): number {
    return (this.own.rowsAt[series]?.[code]?.[area] ?? NaN) * this.years;
  }

  override near(area: string): { readonly note: string } | undefined {
    if (area === "WORLD") {
      return { note: 'Add rows of the area "World", or a row "Sum" to take the sum of the areas.' };
    }
    const words = this.own.areas.ownWords;
    return words.length === 0
      ? undefined
      : { note: `Areas in words of your own are ${someOf(words, MOST_WORDS)}.` };
  }

  override get atStart(): string {
    return upperFirst(NAME);
  }

  override get told(): string {
    const { rows } = this.own;
    return `${NAME}, ${rows.toLocaleString("en-US")} ${rows === 1 ? "row" : "rows"}`;
  }

  private whyLacking({ code, unit, function: by }: IndicatorEntry): string | undefined {
    const { inputs } = computedOf(code);
    const lacking = inputs.find((input) => super.series(input) < 0);
    const { belowZero } = this.own;
    if (lacking !== undefined && belowZero && NEVER_NEGATIVE.has(lacking) && inputs.length === 1) {
      return `Row ${belowZero.row} of ${NAME} has ${belowZero.value}, and there cannot be fewer ${lacking.toLowerCase()} than none.`;
    }
    if (lacking !== undefined && inputs.length > 1) {
      return `${this.atStart} does not tell ${inputs.map((input) => input.toLowerCase()).join(" and ")} apart; name them in a column "indicator", or give each a column.`;
    }
    if (this.series(inputs[0]) < 0 || isIn(unit, this.unit(inputs[0]))) return undefined;
    const asked = by === code ? `ATI.${code}` : `ATI.${by}("${code}")`;
    return `${this.atStart} is in ${this.unit(inputs[0])}, and ${asked} answers in ${unit}.`;
  }
}
