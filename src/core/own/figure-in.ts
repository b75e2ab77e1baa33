import { indicatorInSentence } from "../catalogue/name-in-sentence";
import { invalid, Refusal } from "../refusal";
import { figureText } from "./cells/figure-text";
import { isError, plainCell, quotedCell, type ReadOdd } from "./cells/plain-cell";
import type { OwnSeries } from "./own-series";

/** Things of which there are none or some, never fewer. */
export const NEVER_NEGATIVE: ReadonlySet<string> = new Set(["PATENTS", "EXPORTS", "IMPORTS"]);

/** A figure and the flag that stands behind it, where a cell holds both. */
export interface Flagged {
  readonly value: number;
  readonly flag: string;
}

/** The figure in a cell; undefined where there is none. */
export function figureIn(
  cell: unknown,
  series: OwnSeries,
  readOdd: ReadOdd,
): number | Flagged | Refusal | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) && cell >= 0 ? cell : unusual(cell, series);
  const held = plainCell(cell, readOdd);
  if (held === undefined) return undefined;
  if (typeof held === "number") return figureIn(held, series, readOdd);
  if (typeof held === "boolean") return invalid(`${quotedCell(held)} is no figure.`);
  const read = figureText(held);
  if (read === undefined || read instanceof Refusal) {
    return read && isError(held) ? invalid(`the figure is an error, ${held.trim()}.`) : read;
  }
  const value = read.isPercent ? partOf(read.value, held, series) : read.value;
  if (value instanceof Refusal) return value;
  const checked = value >= 0 && Number.isFinite(value) ? value : unusual(value, series);
  return typeof checked === "number" && read.flag !== "" ? { value: checked, flag: read.flag } : checked;
}

/** Why a figure cannot be a part of one, which "12" of 12 % is not; undefined where it can. */
export function moreThanAll(value: number, series: OwnSeries): string | undefined {
  const { indicator } = series;
  if (value <= 1 || indicator === undefined || !series.isOfParts || series.isInPercent) return undefined;
  return `${value} is more than all: ${indicatorInSentence(indicator)} is a part of one, such as 0.12, unless a column "unit" says "%".`;
}

function unusual(value: number, { code }: OwnSeries): number | Refusal {
  if (!Number.isFinite(value))
    return invalid(Number.isNaN(value) ? "NaN is no figure." : "the figure is too large.");
  return NEVER_NEGATIVE.has(code) ? invalid(`there cannot be ${value} ${code.toLowerCase()}.`) : value;
}

/** What a percentage stands for: in a series in per cent the number itself, else a part of one, as for Excel. */
function partOf(percent: number, text: string, series: OwnSeries): number | Refusal {
  if (series.isInPercent) return percent;
  if (series.indicator === undefined || series.unit.endsWith("0 to 1")) return percent / 100;
  return invalid(`"${text.trim()}" is a percentage, and ${series.indicator.name} is in ${series.unit}.`);
}
