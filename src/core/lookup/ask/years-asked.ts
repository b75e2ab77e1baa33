import { numberOf } from "./number-of";
import type { Parsed } from "./parts";
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

/** "2010s", "90s" */
const DECADE = /^(?:19|20)?\d0s$/;

const MOST_COUNTED = 200;

/** Reads "2018", "since 2019", "2010 to 2018", "until 2015", "in the 2010s", "last 5 years", "top 10". */
export function yearsAsked(parsed: Parsed): YearsAsked {
  const { tokens } = parsed;
  let [from, to, last, count]: (number | undefined)[] = [];
  const years: number[] = [];
  const says = (at: number, code: string): boolean => wordAt(parsed, at) === code;
  for (const [at, token] of tokens.entries()) {
    const number = isInName(parsed, at) ? undefined : numberOf(token);
    if (number === undefined) {
      if (says(at, "decade") && last === undefined) last = 10;
    } else if (DECADE.test(token.word)) {
      const first = number < 100 ? number + (number < 50 ? 2000 : 1900) : number;
      [from, to] = [first, first + 9];
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

/** Whether a number is part of a name: "WIPO:8", "Industry 4.0". */
const isInName = ({ parts }: Parsed, at: number): boolean =>
  parts.some(({ from, to, meanings }) => from <= at && at < to && meanings[0]?.kind !== "word");
