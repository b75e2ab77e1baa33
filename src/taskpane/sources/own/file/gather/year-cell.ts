import { isDate } from "../../../../../core/names/dates";

/** Parts of a year: "2018-Q1", "2018-S2", "2018-W05", "2018M03". */
const PART = /^(\d{4})-?(?:[QST][1-4]|W\d{1,2}|M\d{1,2})$/i;
const YEAR_FIRST = /^(\d{4})[-/.]/;
const YEAR_LAST = /[-/. ](\d{4})$/;

/** The year of which a text names a part, a day or a quarter; undefined where it names none. */
export function yearWithin(text: string): number | undefined {
  const part = PART.exec(text)?.[1];
  if (part !== undefined) return Number(part);
  if (!isDate(text)) return undefined;
  const year = YEAR_FIRST.exec(text)?.[1] ?? YEAR_LAST.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
