import { areaWithCode, areaWithName } from "../../../catalogue/areas";
import { mended } from "./mended";
import { numberOf } from "./number-of";
import type { Token } from "./tokens";
import { meaningsOf, vocabulary, type Meaning } from "./vocabulary";

/** Words of an ask that mean something together. */
export interface Part {
  /** The likeliest first. */
  readonly meanings: readonly Meaning[];
  /** Place of the first word, and behind the last. */
  readonly from: number;
  readonly to: number;
}

export interface Parsed {
  /** With slips mended. */
  readonly tokens: readonly Token[];
  /** In the order of the text. */
  readonly parts: readonly Part[];
}

/** More words make no name. */
const LONGEST = 7;
/** A text with more unknown words asks for something else. */
const MOST_MENDED = 8;
/** What may be misspelled only within a name: "big dta". */
const SHORT = /^[a-z]{1,3}$/;

/** Takes an ask to pieces: the longest names first, then slips of the words that are left. */
export function partsOf(tokens: readonly Token[]): Parsed {
  let best: Parsed = { tokens, parts: partsIn(tokens) };
  const left = unknownIn(best).slice(0, MOST_MENDED).reverse();
  // From the last to the first, so that a compound moves none that is still to come.
  for (const at of left) {
    const token = best.tokens[at];
    if (token === undefined) continue;
    const readings = mended(token.word, at === tokens.length - 1)
      .map((words): Parsed => {
        const repaired = words.map((word) => ({ ...token, word }));
        const all = [...best.tokens.slice(0, at), ...repaired, ...best.tokens.slice(at + 1)];
        return { tokens: all, parts: partsIn(all) };
      })
      .filter(({ parts }) => !SHORT.test(token.word) || parts.some(isLongAt(at)));
    best = readings.reduce((one, other) => (costOf(other) < costOf(one) ? other : one), readings[0] ?? best);
  }
  return best;
}

/** Places of the words that nothing was made of. */
export const unknownIn = ({ tokens, parts }: Parsed): number[] =>
  tokens.flatMap((token, at) =>
    isNumber(token) || parts.some(({ from, to }) => from <= at && at < to) ? [] : at,
  );

const isLongAt =
  (at: number) =>
  ({ from, to }: Part): boolean =>
    from <= at && at < to && to - from > 1;

/** The fewer words are left, and the fewer names are made of the others, the better is a text read. */
const costOf = (parsed: Parsed): number => unknownIn(parsed).length * LONGEST + parsed.parts.length;

const isNumber = (token: Token): boolean => numberOf(token) !== undefined;

function partsIn(tokens: readonly Token[]): readonly Part[] {
  const found: (Part | undefined)[] = Array.from({ length: tokens.length });
  const take = (named: (from: number, to: number) => readonly Meaning[] | undefined): void => {
    for (let size = Math.min(LONGEST, tokens.length); size > 0; size -= 1) {
      for (let from = 0; from + size <= tokens.length; from += 1) {
        const to = from + size;
        if (found.slice(from, to).some((part) => part !== undefined)) continue;
        const meanings = named(from, to);
        if (meanings) found.fill({ meanings, from, to }, from, to);
      }
    }
  };
  take((from, to) => knownAs(tokens, from, to));
  const unknown = (at: number): boolean => found[at] === undefined && isTelling(tokens[at]);
  if (tokens.some((_, at) => unknown(at))) {
    // Names of areas in other languages, which are many, where words are left.
    const loose = found.map((part, at) => part === undefined || isSmall(tokens[at]));
    found.forEach((_, at) => {
      if (loose[at] === true) found[at] = undefined;
    });
    take((from, to) => foreignArea(tokens.slice(from, to), from, unknown));
    take((from, to) => knownAs(tokens, from, to) ?? codeAlone(tokens.slice(from, to)));
  }
  return [...new Set(found)].filter((part) => part !== undefined);
}

const isSmall = (token: Token | undefined): boolean =>
  token !== undefined && vocabulary().small.has(token.word);
const isTelling = (token: Token | undefined): boolean =>
  token !== undefined && !isSmall(token) && !isNumber(token);

/** What words are known to mean; a name neither begins nor ends with a small word. */
function knownAs(tokens: readonly Token[], from: number, to: number): readonly Meaning[] | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined) return undefined;
  const isOne = to - from === 1;
  // But for "by country" it would be found without them.
  if (to - from > 2 && (isSmall(first) || isSmall(last))) return undefined;
  const words = tokens.slice(from, to).map(({ word }) => word);
  const known = meaningsOf(words);
  if (!isOne) return known !== undefined && isWithinBusinesses(words) ? undefined : known;
  const isWord = known?.every(({ kind }) => kind === "word") ?? true;
  const area = isWord && isCode(tokens, from, known !== undefined) ? areaWithCode(first.word) : undefined;
  return area ? [{ kind: "area", code: area.code }] : known;
}

/** "AI in companies" are no companies of AI, which "companies in AI" are. */
const isWithinBusinesses = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      at > 0 &&
      vocabulary().inside.has(word) &&
      meaningsOf(words.slice(at + 1, at + 2))?.some(({ code }) => code === "businesses") === true,
  );

/** Three letters in small ones, which are a word more often than a code: looked at when nothing else knows them. */
function codeAlone([token, ...others]: readonly Token[]): readonly Meaning[] | undefined {
  if (token === undefined || others.length > 0 || !/^[a-z]{3}$/.test(token.word)) return undefined;
  const area = areaWithCode(token.word);
  return area && [{ kind: "area", code: area.code }];
}

/**
 * Whether two letters, or three in capitals, may be a code: where they are a word, only in capitals, before "vs", or at
 * the end of codes or of what is compared.
 */
function isCode(tokens: readonly Token[], at: number, isWord: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || !/^[a-z]{2,3}$/.test(token.word)) return false;
  if (token.isLoud) return true;
  if (token.word.length !== 2) return false;
  if (!isWord) return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isBeside = isVersus(before) || isCodeOnly(before);
  return isVersus(after) || (isBeside && (after === undefined || isCodeOnly(after)));
}

const isVersus = (token: Token | undefined): boolean =>
  token !== undefined && (meaningsOf([token.word])?.some(({ code }) => code === "versus") ?? false);

const isCodeOnly = (token: Token | undefined): boolean =>
  token?.word.length === 2 &&
  meaningsOf([token.word]) === undefined &&
  areaWithCode(token.word) !== undefined;

/** An area by its name in any language: all words belong to it, and not all are small. */
function foreignArea(
  tokens: readonly Token[],
  from: number,
  unknown: (at: number) => boolean,
): readonly Meaning[] | undefined {
  if (!tokens.some((_, at) => unknown(from + at))) return undefined;
  if (isSmall(tokens[0]) || isSmall(tokens[tokens.length - 1])) return undefined;
  const area = areaWithName(tokens.map(({ word }) => word).join(" "));
  return area ? [{ kind: "area", code: area.code }] : undefined;
}
