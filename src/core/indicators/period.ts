import { invalid, Refusal } from "../refusal";
import type { Measurement } from "./measurement";

const FIRST = 1900;
const LAST = 2100;

/** A calendar year, or `latest`. */
export function yearOf(given: string | number | boolean): number | "latest" | Refusal {
  const text = String(given).trim();
  if (/^latest$/i.test(text)) return "latest";
  const year = typeof given === "boolean" ? NaN : Number(text);
  if (Number.isInteger(year) && year >= FIRST && year <= LAST) return year;
  return invalid(`"${text}" is no year; give one such as 2018, or "latest".`);
}

const FORMS = 'give "2010:2018", 2015 for all complete years since, or "-5" for the last five complete ones';

/** The years of a period: `2010:2018`; 2015, since then; -5, the last five complete; left out, all complete. */
export function periodOf(
  given: string | number | boolean | undefined,
  measurement: Measurement,
): number[] | Refusal {
  const { latest, dataset } = measurement;
  if (given === undefined) return yearsBetween(dataset.firstYear, latest);
  const text = String(given).trim();

  const lastYears = /^[-−](\d{1,3})$/.exec(text);
  if (lastYears) {
    const count = Number(lastYears[1]);
    if (count === 0) return invalid(`The period "${text}" holds no year; ${FORMS}.`);
    return yearsBetween(Math.max(dataset.firstYear, latest - count + 1), latest);
  }
  const range = /^(\S+?)\s*[:–-]\s*(\S+)$/.exec(text);
  const from = yearOf(range?.[1] ?? text);
  const to = yearOf(range?.[2] ?? "latest");
  if (from instanceof Refusal || to instanceof Refusal) {
    return invalid(`"${text}" is no period; ${FORMS}.`);
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
