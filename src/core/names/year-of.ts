import { invalid, Refusal } from "../refusal";
import { dateOfDay, isDate } from "./dates";

const FIRST = 1900;
const LAST = 2100;

/** No year or period is longer, however it is written. */
export const LONGEST_YEAR = 60;

/** "2018", and as files write it: "2018 [YR2018]", "YR2018", "2018年", "2018.0". */
const WRITTEN = /^(?:YR)?(\d{4})(?: ?\[YR\1\]| ?[年년]|\.0{1,9})?$/i;

/** A calendar year, or `latest`. */
export function yearOf(given: string | number | boolean): number | "latest" | Refusal {
  const text = yearText(given);
  if (/^latest$/i.test(text)) return "latest";
  const year = Number(WRITTEN.exec(text)?.[1]);
  if (Number.isInteger(year) && year >= FIRST && year <= LAST) return year;
  return (
    dateGiven(text, typeof given === "number") ??
    invalid(`"${text}" is no year; give one such as 2018, or "latest".`)
  );
}

/** The text of a year or a period: full-width digits are digits, while raised ones are notes ("201⁸"). */
export const yearText = (given: string | number | boolean): string =>
  String(given)
    .trim()
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH));

const FULL_WIDTH = 0xfee0;

/** The refusal of a date; undefined where the text is none. */
export function dateGiven(text: string, isNumber: boolean): Refusal | undefined {
  if (text.length > LONGEST_YEAR) return undefined;
  const day = dateOfDay(Number(text));
  // 2018.5 is a number that is no year; as a text it would be a month.
  if (day === undefined && (isNumber || !isDate(text))) return undefined;
  const what = day === undefined ? `"${text}" is a date` : `${text} is the number of a date, ${day}`;
  return invalid(`${what}, and no year; take its year with YEAR(…), or give one such as 2018.`);
}
