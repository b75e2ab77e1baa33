import { invalid, Refusal } from "../refusal";
import { dateOfDay, isDate } from "./dates";
import type { Measurement } from "../indicators/measurement";

const FIRST = 1900;
const LAST = 2100;

/** No year or period is longer, however it is written. */
const MOST_LETTERS = 60;

/** "2018", and as files write it: "2018 [YR2018]", "YR2018", "2018年", "2018.0". */
const WRITTEN = /^(?:YR)?(\d{4})(?: ?\[YR\1\]| ?[年년]|\.0{1,9})?$/i;

/** A calendar year, or `latest`. */
export function yearOf(given: string | number | boolean): number | "latest" | Refusal {
  const text = textOf(given);
  if (/^latest$/i.test(text)) return "latest";
  const year = Number(WRITTEN.exec(text)?.[1]);
  if (Number.isInteger(year) && year >= FIRST && year <= LAST) return year;
  return (
    dateGiven(text, typeof given === "number") ??
    invalid(`"${text}" is no year; give one such as 2018, or "latest".`)
  );
}

/** The text of a year or a period: full-width digits are digits, while raised ones are notes ("201⁸"). */
const textOf = (given: string | number | boolean): string =>
  String(given)
    .trim()
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH));

const FULL_WIDTH = 0xfee0;

/** The refusal of a date; undefined where the text is none. */
function dateGiven(text: string, isNumber: boolean): Refusal | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  const day = dateOfDay(Number(text));
  // 2018.5 is a number that is no year; as a text it would be a month.
  if (day === undefined && (isNumber || !isDate(text))) return undefined;
  const what = day === undefined ? `"${text}" is a date` : `${text} is the number of a date, ${day}`;
  return invalid(`${what}, and no year; take its year with YEAR(…), or give one such as 2018.`);
}

const FORMS = 'give "2010:2018", 2015 for all complete years since, or "-5" for the last five complete ones';

/** The years of a period: `2010:2018`; 2015, since then; -5, the last five complete; left out, all complete. */
export function periodOf(
  given: string | number | boolean | undefined,
  measurement: Measurement,
): number[] | Refusal {
  const { latest, dataset } = measurement;
  if (given === undefined) return yearsBetween(dataset.firstYear, latest);
  const text = textOf(given);

  const lastYears = /^[-−](\d{1,3})$/.exec(text);
  if (lastYears) {
    const count = Number(lastYears[1]);
    if (count === 0) return invalid(`The period "${text}" holds no year; ${FORMS}.`);
    return yearsBetween(Math.max(dataset.firstYear, latest - count + 1), latest);
  }
  const range = text.length > MOST_LETTERS ? undefined : /^(\S+?)\s*[:–-]\s*(\S+)$/.exec(text);
  const from = yearOf(range?.[1] ?? text);
  const to = yearOf(range?.[2] ?? "latest");
  if (from instanceof Refusal || to instanceof Refusal) {
    // "2010-12" was meant for a period, not for a month.
    const date = /^\d{4}\D\d{1,2}$/.test(text) ? undefined : dateGiven(text, typeof given === "number");
    return date ?? invalid(`"${text}" is no period; ${FORMS}.`);
  }
  const first = measurement.yearOf(from);
  const last = measurement.yearOf(to);
  if (first <= last) return yearsBetween(first, last);
  return invalid(
    range
      ? `The period "${text}" ends before it begins.`
      : `${dataset.id} has no complete year since ${first}; its last is ${last}. Ask for later ones as "${first}:${first}".`,
  );
}

const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
