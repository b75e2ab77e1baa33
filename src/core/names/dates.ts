/** Excel's numbers of the days from 1940 to 2100: what a cell formatted as a date holds. */
const FIRST_DAY = 14_611;
const LAST_DAY = 73_415;
const DAY = 86_400_000;
/** Excel counts its days from here. */
const DAY_0 = Date.UTC(1899, 11, 30);

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const MARK = "[-/. ]";

/** Dates as files have them: year first, year last, and with the month's name; a time may follow. */
const DATES = [
  /^\d{4}([-/.])(?:0?[1-9]|1[0-2])(?:\1\d{1,2})?(?:[T ]\d.*)?$/,
  /^\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?: \d.*)?$/,
  new RegExp(`^(?:\\d{1,2}${MARK}{0,2})?${MONTH}${MARK}{0,2}(?:\\d{1,2}, ?)?(?:\\d{4}|\\d{2})$`, "i"),
];

/** Whether a text is a date. */
export const isDate = (text: string): boolean => DATES.some((form) => form.test(text));

/** The date of one of Excel's day numbers, such as `2018-01-01`; undefined for a number that is none. */
export function dateOfDay(number: number): string | undefined {
  if (!(number >= FIRST_DAY && number < LAST_DAY + 1)) return undefined;
  return new Date(DAY_0 + Math.floor(number) * DAY).toISOString().slice(0, 10);
}
