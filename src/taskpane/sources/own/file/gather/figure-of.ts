import { figureText, type TextFigure } from "../../../../../core/own/cells/figure-text";
import { invalid, Refusal } from "../../../../../core/refusal";
import type { DecimalMark } from "../reading/file-table";

/** Digits in groups of three or in none, and decimals. */
const NUMBERS: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[+-]?(?:\d{1,3}(?:[,\s'’]\d{3})+|\d*)(?:\.\d+)?$/,
  ",": /^[+-]?(?:\d{1,3}(?:[.\s'’]\d{3})+|\d*)(?:,\d+)?$/,
};
/** As machines write nearly all. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** Reads a figure of a file, in which it is known what parts decimals; undefined where there is none. */
export function figureOf(
  text: string,
  mark: DecimalMark | undefined,
): number | TextFigure | Refusal | undefined {
  if (mark === "." && PLAIN.test(text)) return Number(text);
  if (text === "") return undefined;
  if (mark === undefined) return figureText(text);
  const plain = text.normalize("NFKC").trim().replace("\u2212", "-");
  const [, number = plain, percent = "", flag = ""] = /^(.*\d)\s*(%?)\s*([a-z]{0,3})$/i.exec(plain) ?? [];
  if (/\d/.test(number) && NUMBERS[mark].test(number)) {
    const digits = number.replace(mark === "." ? /[,\s'’]/g : /[.\s'’]/g, "").replace(",", ".");
    const value = Number(digits);
    return percent + flag === "" ? value : { value, isPercent: percent !== "", flag };
  }
  const read = figureText(text);
  // Read otherwise, a figure would be a thousand times what it is.
  return read instanceof Refusal || read === undefined || /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(plain)
    ? read
    : invalid(`"${text.trim()}" is no figure where decimals follow a ${mark === "." ? "point" : "comma"}.`);
}
