import type { Break, Caution, Grade, SeriesEntry } from "../../data/bundle";
import { indicators, type Indicator } from "../catalogue/indicators";
import { ALL } from "../catalogue/technologies";
import type { DatasetFacts } from "../figures/dataset";
import { computedOf } from "../indicators/computed";
import { quantityOf } from "../words/quantity";
import { NEVER_NEGATIVE } from "./figure-in";
import type { OwnAreas, OwnTechnologies } from "./own-names";

/** What figures of the user's own are called in answers. */
export const NAME = "your range";

/** How well the figures of a technology match it, by the domain of the indicator. */
export type OwnGrades = Readonly<Record<string, Grade>>;

/** Everything that was read of a range. */
export interface OwnFigures {
  readonly areas: OwnAreas;
  readonly technologies: OwnTechnologies;
  /** One without a code serves any indicator that is computed from one series. */
  readonly series: readonly SeriesEntry[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly figures: Float64Array;
  /** In which row of the figures the years of a series, technology and area stand. */
  readonly rowsAt: readonly (readonly (readonly number[])[])[];
  /** In the order of the technologies. */
  readonly grades: readonly OwnGrades[];
  /** How many rows of the range hold figures. */
  readonly rows: number;
  readonly cautions: readonly Caution[];
  readonly breaks: readonly Break[];
  /** Whether figures without a unit are counted one by one, and not in the unit of the indicator. */
  readonly isCountedInOnes: boolean;
  /** The first figure below 0 of the series without a code. */
  readonly belowZero: BelowZero | undefined;
}

/** A figure below 0, and its row in the range. */
export interface BelowZero {
  readonly value: number;
  readonly row: number;
}

/**
 * Whether figures in one unit answer in another: money is of dollars, and nothing else is money; a share or an index of
 * figures is the same whatever these are counted in.
 */
export function isIn(unit: string, published: string): boolean {
  if (unit.endsWith("USD")) return ["", unit].includes(published) || published.endsWith("USD");
  if (/^(?:share of the world|index)/.test(unit)) return true;
  return !MONEY.test(published) && !(COUNTED.has(unit) && published.startsWith("%"));
}

const MONEY = /\b(?:USD|EUR|GBP|JPY|CNY|KRW)\b/;

/** The units of indicators that count things. */
const COUNTED: ReadonlySet<string> = new Set(
  indicators.filter((each) => quantityOf(each).kind === "count").map(({ unit }) => unit),
);

/** What is known of figures of the user's own, as of any dataset. */
export function factsOf(own: OwnFigures): DatasetFacts {
  const { areas, technologies, series } = own;
  return {
    id: NAME,
    title: "Your range",
    domain: "own",
    prefix: "",
    indicators: indicators.filter((indicator) => isComputed(indicator, own)).map(({ code }) => code),
    lastComplete: null,
    short: "your own figures",
    measures: "your own figures",
    fit: "",
    producer: "Your own figures",
    publication: [...new Set(series.map(({ source = "" }) => source))]
      .filter((source) => source !== "")
      .join("; "),
    tables: "",
    edition: "",
    year: 0,
    newerEditionOf: "",
    aside: false,
    grants: false,
    favoursHome: false,
    licence: { name: "", url: "" },
    attribution: "",
    url: "",
    cautions: own.cautions,
    breaks: own.breaks,
    series,
    codes: technologies.all.map(({ code, name }) => ({ code, name, note: "" })),
    grades: own.grades,
    areas: areas.all.map(({ code }) => code),
    firstYear: own.firstYear,
    lastYear: own.lastYear,
  };
}

function isComputed(
  { code, unit, context }: Indicator,
  { series, technologies, belowZero }: OwnFigures,
): boolean {
  const { inputs } = computedOf(code);
  // Figures that nobody names are of one thing, and those of technologies not of a country as a whole.
  const isAnything =
    inputs.length === 1 &&
    !(context && technologies.all.some((each) => each !== ALL)) &&
    !(belowZero && NEVER_NEGATIVE.has(inputs[0]));
  const found = inputs.map(
    (input) =>
      series.find((each) => each.code === input) ?? series.find((each) => each.code === "" && isAnything),
  );
  return found.every((each) => each !== undefined && isIn(unit, each.unit));
}
