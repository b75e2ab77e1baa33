import type { SynonymKind } from "../../../../data/bundle";
import { foldWords } from "../../../../data/codec/fold-words";
import { areas } from "../../../catalogue/areas";
import { indicators } from "../../../catalogue/indicators";
import { ALL, ownCodes, technologies } from "../../../catalogue/technologies";
import { bundle } from "../../../figures/bundle";
import { MadeInParts } from "../../../made-in-parts";

/** What a word, or several together, may mean. */
export interface Meaning {
  readonly kind: SynonymKind;
  readonly code: string;
}

/** Every name and everyday word that an ask may be made of. */
export interface Vocabulary {
  /** Meanings by key, the likeliest first. */
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Every single word that is part of a name, by which slips are known. */
  readonly words: ReadonlySet<string>;
  /** Words that say nothing within a name: "share of the exports" is "share exports". */
  readonly small: ReadonlySet<string>;
  /** Those of them that say within what something is: "AI in companies" is no "AI companies". */
  readonly inside: ReadonlySet<string>;
}

/** Names with more words are titles that nobody types. */
const MOST_WORDS = 7;

/** So many codes are laid out in a moment. */
const CODES_AT_ONCE = 150;

/** Laid out when first asked for. */
export const vocabularyParts = new MadeInParts(vocabularyInParts);

export const vocabulary = (): Vocabulary => vocabularyParts.whole();

/** What words mean together: as they stand, or in any order, without small words and endings. */
export function meaningsOf(words: readonly string[]): readonly Meaning[] | undefined {
  const { meanings, small } = vocabulary();
  const [joined, sorted] = keysOf(words, small);
  return meanings.get(joined) ?? meanings.get(sorted);
}

/**
 * "big data" is "bigdata" too, and "share of patents" "patents share"; but "by country" is no country, so that a name
 * with a single telling word keeps the others.
 */
function keysOf(
  words: readonly string[],
  small: ReadonlySet<string>,
): readonly [joined: string, sorted: string] {
  const telling = words.filter((word) => !small.has(word));
  const stems = (telling.length > 1 ? telling : words).map(stemOf);
  return [stems.join(""), [...stems].sort().join(" ")];
}

/** A word without the ending of a plural, "-ed" and "-ing"; "the states" are no state. */
const stemOf = (word: string): string =>
  word === "states" ? word : word.replace(/(?<=[a-z]{4})(?:ing|ed|s)$|(?<=[a-rt-z]{3})s$/, "");

function* vocabularyInParts(): Generator<void, Vocabulary> {
  const { area, technology, indicator, dataset, word } = bundle.synonyms;
  const inside = new Set((word.inside ?? "").split("|"));
  const small = new Set([...(word.small ?? "").split("|"), ...inside]);
  const meanings = new Map<string, Meaning[]>();
  const words = new Set<string>();
  const add = (meaning: Meaning, folded: readonly string[]): void => {
    if (folded.length > MOST_WORDS) return;
    for (const each of folded) words.add(each);
    // Slips are of plurals as well.
    if (folded.length === 1 && meaning.kind !== "area") words.add(`${folded.join()}s`);
    for (const key of new Set(keysOf(folded, small))) {
      const known = meanings.get(key) ?? [];
      if (!known.some(({ kind, code }) => kind === meaning.kind && code === meaning.code)) {
        meanings.set(key, [...known, meaning]);
      }
    }
  };
  const addAll = (kind: SynonymKind, code: string, names: readonly string[]): void => {
    const meaning = { kind, code };
    for (const name of names) add(meaning, foldWords(name));
  };
  // These are folded when they are compiled.
  const addWords = (kind: SynonymKind, rows: Readonly<Record<string, string>>): void => {
    for (const [code, names] of Object.entries(rows)) {
      const meaning = { kind, code };
      for (const name of names.split("|")) add(meaning, name.split(" "));
    }
  };
  for (const { code, name, aliases } of indicators) addAll("indicator", code, [code, name, ...aliases]);
  for (const { code, name, aliases } of [...technologies, ALL]) {
    addAll("technology", code, [code, name, ...aliases]);
  }
  addWords("indicator", indicator);
  addWords("technology", technology);
  yield;
  for (const { code, kind, name, aliases } of areas) {
    addAll("area", code, kind === "country" ? [name, ...aliases] : [code, name, ...aliases]);
  }
  yield;
  addWords("area", area);
  addWords("dataset", dataset);
  addWords("word", word);
  // Last, since many are everyday words. Codes with a number are typed, "HS:8542" and of goods "8542".
  for (const [at, { code, name, prefix }] of ownCodes.entries()) {
    if (at % CODES_AT_ONCE === 0) yield;
    if (name.startsWith("All ")) continue;
    const codes = /\d/.test(code) ? [code, ...(prefix === "HS" ? [code.slice(3)] : [])] : [];
    for (const each of [...codes, name, name.replace(/[,;(].*/, ""), name.replace(/technology$/, "tech")]) {
      const known = meanings.get(keysOf(foldWords(each), small)[0]) ?? [];
      if (known.every((meaning) => meaning.code.includes(":"))) addAll("technology", code, [each]);
    }
  }
  return { meanings, words, small, inside };
}
