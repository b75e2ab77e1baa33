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
  /** Places of numbers that say nothing of these: "1850". */
  readonly unread: readonly number[];
}

/** "2010s", "90s" */
const DECADE = /^(?:19|20)?\d0s$/;

const MOST_COUNTED = 200;

/** Reads "2018", "since 2019", "2010 to 2018", "until 2015", "in the 2010s", "last 5 years", "top 10". */
export function yearsAsked(parsed: Parsed): YearsAsked {
  const { tokens } = parsed;
  let [from, to, last, count, lastAt]: (number | undefined)[] = [];
  const years: number[] = [];
  const unread: number[] = [];
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
      if (saysBeside(parsed, at, "since")) from = number;
      else if (saysBeside(parsed, at, "until") || tokens[at - 1]?.word === "to") to = number;
    } else if (number > 0 && number <= MOST_COUNTED && token.word !== `${number}s`) {
      const isOfYears = [at + 1, at - 1].some((near) => says(near, "years")) || says(at - 1, "last");
      if (isOfYears) [last, lastAt] = [number, at];
      else if (count === undefined) count = number;
      else unread.push(at);
    } else unread.push(at);
  }
  if (years.length > 0 && lastAt !== undefined) unread.push(lastAt);
  if (years.length > 1) [from, to] = [Math.min(...years), Math.max(...years)];
  else if (years.length === 1 && from === undefined && to === undefined) [from, to] = [years[0], years[0]];
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(last === undefined || years.length > 0 ? {} : { last }),
    ...(count === undefined ? {} : { count }),
    unread,
  };
}

/** Whether a word beside a year says it: "since the year 2015", "2015년부터". */
function saysBeside(parsed: Parsed, at: number, code: string): boolean {
  const beyond = (step: 1 | -1): string | undefined => {
    let near = at + step;
    while (PASSED.has(wordAt(parsed, near) ?? "")) near += step;
    return wordAt(parsed, near);
  };
  return beyond(-1) === code || beyond(1) === code;
}

const PASSED: ReadonlySet<string> = new Set(["small", "inside", "years"]);

/** Whether a number is part of a name: "WIPO:8", "Industry 4.0". */
const isInName = ({ parts }: Parsed, at: number): boolean =>
  parts.some(({ from, to }) => from <= at && at < to);
