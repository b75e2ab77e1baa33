import type { Indicator } from "../core/catalogue/indicators";
import { upperFirst } from "../core/words/first-letter";
import type { ChangeMode } from "../core/indicators/change";
import type { Value } from "./formula/value";

/** How the difference of two figures stands in a cell. */
export interface DifferenceUnit {
  /** Shares are parts of 1, their differences percentage points. */
  readonly factor: 1 | 100;
  readonly unit: string;
  readonly format: string;
}

const isPart = ({ format }: Indicator): boolean => format.includes("%");
const isDollars = ({ unit }: Indicator): boolean => unit === "USD";

const hasDecimalMillions = ({ unit, format }: Indicator): boolean =>
  unit === "million USD" && format.includes(".");

/** Single dollars are shown by the billion. */
const IN_BILLIONS = "#,##0.0,,,";
/** From here on a decimal of a million dollars says nothing. */
const WHOLE_MILLIONS = 100;

/** The number format of a figure: as many digits as say something, and nothing as a negative zero. */
export function figureFormat(indicator: Indicator): string {
  const { format, reach } = indicator;
  if (isDollars(indicator)) return IN_BILLIONS;
  if (hasDecimalMillions(indicator)) return `[>=${WHOLE_MILLIONS}]#,##0;${format}`;
  if (format.startsWith("+")) return signed(plain(format));
  return reach === undefined ? format : signed(format, "");
}

/** The number format of a figure that stands alone in a chart, beside an axis that may count billions. */
export const pointFormat = (indicator: Indicator): string =>
  indicator.unit === "million USD" ? '[>=1000]#,##0.0," bn";#,##0.0" m"' : figureFormat(indicator);

/** The unit as a heading or an axis says it: figures formatted as per cent are no longer 0 to 1. */
export function unitInWords(indicator: Indicator): string {
  const { unit } = indicator;
  if (isDollars(indicator)) return "Billion USD";
  return upperFirst(isPart(indicator) ? unit.replace(", 0 to 1", ", %") : unit);
}

/** What an axis is of; where its numbers say by themselves whether they count millions or billions, it need not. */
export const axisUnit = (indicator: Indicator): string =>
  indicator.unit === "million USD" ? "USD" : unitInWords(indicator);

/** Of millions: right whatever is chosen later. */
const MILLIONS_OR_BILLIONS = '[>=10000]#,##0," bn";[>=1000]#,##0.0," bn";#,##0" m"';
/** Of steps, at most, along an axis. */
const STEPS = 6;

/** The number format along an axis whose figures go so far. */
export function axisFormat(indicator: Indicator, largest: number): string {
  const { unit, reach } = indicator;
  if (isPart(indicator)) return percentFormat(largest);
  if (unit === "million USD") return MILLIONS_OR_BILLIONS;
  if (reach !== undefined) return signed(reach > 1 ? "0" : "0.0");
  return figureFormat(indicator);
}

/** With the decimals of its steps. */
function percentFormat(largest: number): string {
  const decimals = largest > 0 ? Math.max(0, Math.ceil(-Math.log10((100 * largest) / STEPS))) : 0;
  return `0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}%`;
}

/** The number format along a logarithmic axis, from small parts of one on. */
export function logAxisFormat(indicator: Indicator): string {
  if (isPart(indicator)) return powersOf(0.01, "%");
  return isDollars(indicator) ? powersOf(1e9, ",,,") : powersOf(1, "");
}

/** Powers of ten without needless decimals: 0.01, 0.1, 1, 10, 1,000. */
const powersOf = (one: number, scaled: string): string => `[>=${one}]#,##0${scaled};0.0####${scaled}`;

/** How far a figure is from another, with no decimal that the largest of the `figures` has not. */
export function differenceUnit(indicator: Indicator, figures: readonly Value[] = []): DifferenceUnit {
  const { format, unit, reach } = indicator;
  if (isPart(indicator)) return { factor: 100, unit: "pp", format: signed(format.replace("%", "")) };
  if (unit.startsWith("%")) return { factor: 1, unit: "pp", format: signed(format) };
  if (reach !== undefined) return { factor: 1, unit: "points", format: signed(plain(format)) };
  if (isDollars(indicator)) return { factor: 1, unit: "billion USD", format: signed(IN_BILLIONS) };
  const areLarge = figures.some(({ today }) => typeof today === "number" && today >= WHOLE_MILLIONS);
  return {
    factor: 1,
    unit,
    format: signed(areLarge && hasDecimalMillions(indicator) ? "#,##0" : format),
  };
}

/** Shares and indices change by points; counts and amounts by a part of what they were. */
export const changeModeOf = ({ unit, format, reach }: Indicator): ChangeMode =>
  format.includes("%") || unit.startsWith("%") || reach !== undefined ? "difference" : "percent";

/** How far a figure has come since another year: counts and amounts by a part of what they were. */
export const changeUnit = (indicator: Indicator): DifferenceUnit =>
  changeModeOf(indicator) === "percent"
    ? { factor: 1, unit: "%", format: signed("0%") }
    : differenceUnit(indicator);

/** An indicator's name, with its unit where that does not say it. */
export function nameWithUnit(indicator: Indicator): string {
  const { name, unit, reach } = indicator;
  if (reach !== undefined || name.toLowerCase().includes(unit.toLowerCase())) return name;
  if (isPart(indicator)) return `${name}, %`;
  return `${name}, ${isDollars(indicator) ? "billion USD" : unit}`;
}

/** The format of a difference among others in other units: percentage points say so in their cell. */
export const withUnit = ({ unit, format }: DifferenceUnit): string =>
  unit === "pp" ? format.replaceAll(/(?<=0)(?=;|$)/g, '\\ "pp"') : format;

/**
 * With its sign, but for what rounds to zero: that is neither up nor down. In this order: LibreOffice writes the sign
 * of a first part itself.
 */
function signed(format: string, plus = "+"): string {
  const least = halfOfLastDigit(format);
  return `[>=${least}]${plus}${format};[<=-${least}]-${format};${format}`;
}

/** Without the signs that a format of three parts has. */
const plain = (format: string): string => format.split(";").at(-1) ?? format;

function halfOfLastDigit(format: string): number {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const thousands = /,*$/.exec(format)?.[0].length ?? 0;
  const places = decimals + (format.includes("%") ? 2 : 0) - 3 * thousands;
  return Number(`5e${-places - 1}`);
}
