const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
/** `1/2`, `3-4`: of this year. */
const SHORT_DATE = /^(\d{1,2})[/-](\d{1,2})$/;
const MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember|t)?[ -]?(\d{4}|\d{1,2})$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = 86_400_000;

/** The number that Excel in English makes of a typed text: plain, per cent, date or time; undefined for any other. */
export function typedNumber(text: string): number | undefined {
  if (NUMBER.test(text)) return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (THOUSANDS.test(text)) return Number(text.replaceAll(",", ""));
  const [, hours, minutes, seconds = "0"] = TIME.exec(text) ?? [];
  if (hours !== undefined)
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / (DAY / 1000);
  return typedDate(text);
}

function typedDate(text: string): number | undefined {
  const iso = ISO_DATE.exec(text)?.slice(1).map(Number);
  if (iso) return serial(iso[0], iso[1], iso[2]);
  const slashed = SLASHED.exec(text)?.slice(1).map(Number);
  if (slashed) return serial(slashed[2], slashed[0], slashed[1]);
  const short = SHORT_DATE.exec(text)?.slice(1).map(Number);
  if (short) return serial(new Date().getFullYear(), short[0], short[1]);
  const [, month, number = ""] = MONTH.exec(text) ?? [];
  if (month === undefined) return undefined;
  const at = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number.length > 2
    ? serial(Number(number), at, 1)
    : serial(new Date().getFullYear(), at, Number(number));
}

/** Days since the end of 1899, as Excel counts them after February 1900; undefined for no day of the calendar. */
function serial(year = 0, month = 0, day = 0): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return isDay ? (date.getTime() - Date.UTC(1899, 11, 30)) / DAY : undefined;
}
