import { isNumber, type Parsed } from "./parts";
import { wordAt } from "./word-at";

/** What an ask says of years; what it does not say is left out. */
export interface YearsAsked {
  readonly from?: number;
  readonly to?: number;
  /** So many of the last complete years. */
  readonly last?: number;
  /** A number that is no year: of "top 10". */
  readonly count?: number;
}

const NUMBERS: Readonly<Record<string, number>> = { three: 3, five: 5, ten: 10, fifteen: 15, twenty: 20 };
const MOST_COUNTED = 200;

/** Reads "2018", "since 2019", "2010 to 2018", "until 2015", "in the 2010s", "last 5 years", "top 10". */
export function yearsAsked(parsed: Parsed): YearsAsked {
  const { tokens } = parsed;
  let [from, to, last, count]: (number | undefined)[] = [];
  const years: number[] = [];
  const says = (at: number, code: string): boolean => wordAt(parsed, at) === code;
  for (const [at, token] of tokens.entries()) {
    const number = NUMBERS[token.word] ?? (isNumber(token) ? Number.parseInt(token.word, 10) : undefined);
    if (number === undefined) {
      if (says(at, "decade") && last === undefined) last = 10;
    } else if (/^(?:19|20)\d0s$/.test(token.word)) {
      [from, to] = [number, number + 9];
    } else if (/^(?:19|20)\d\d$/.test(token.word)) {
      years.push(number);
      if (says(at - 1, "since") || says(at + 1, "since")) from = number;
      else if (says(at - 1, "until") || says(at + 1, "until")) to = number;
    } else if (number > 0 && number <= MOST_COUNTED && token.word !== `${number}s`) {
      const isOfYears = [at + 1, at - 1].some((near) => says(near, "years")) || says(at - 1, "last");
      if (isOfYears) last = number;
      else count = number;
    }
  }
  if (years.length > 1) [from, to] = [Math.min(...years), Math.max(...years)];
  else if (years.length === 1 && from === undefined && to === undefined) [from, to] = [years[0], years[0]];
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(last === undefined || years.length > 0 ? {} : { last }),
    ...(count === undefined ? {} : { count }),
  };
}
