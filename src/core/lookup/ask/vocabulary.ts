import type { SynonymKind } from "../../../data/bundle";
import { foldWords } from "../../../data/codec/fold-words";
import { areas } from "../../catalogue/areas";
import { indicators } from "../../catalogue/indicators";
import { ALL, ownCodes, technologies } from "../../catalogue/technologies";
import { bundle } from "../../figures/bundle";

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
}

/** Names with more words are titles that nobody types. */
const MOST_WORDS = 6;

let built: Vocabulary | undefined;

/** Laid out when first asked for. */
export const vocabulary = (): Vocabulary => (built ??= build());

/** The form in which words are looked up: without spaces and small words, "world share of patents" as "worldsharepatents". */
export function keyOf(words: readonly string[], small: ReadonlySet<string>): string {
  const telling = words.filter((word) => !small.has(word));
  return (telling.length > 0 ? telling : words).join("");
}

function build(): Vocabulary {
  const { area, technology, indicator, dataset, word } = bundle.synonyms;
  const small = new Set(foldWords(word.small ?? ""));
  const meanings = new Map<string, Meaning[]>();
  const words = new Set<string>();
  const add = (meaning: Meaning, name: string): void => {
    const folded = foldWords(name);
    if (folded.length > MOST_WORDS) return;
    for (const each of folded) words.add(each);
    const key = keyOf(folded, small);
    const known = meanings.get(key);
    if (key !== "" && !known?.some(({ kind, code }) => kind === meaning.kind && code === meaning.code)) {
      meanings.set(key, [...(known ?? []), meaning]);
    }
  };
  const addAll = (kind: SynonymKind, code: string, names: readonly string[]): void => {
    for (const name of names) add({ kind, code }, name);
  };
  const addWords = (kind: SynonymKind, rows: Readonly<Record<string, string>>): void => {
    for (const [code, names] of Object.entries(rows)) addAll(kind, code, names.split("|"));
  };
  for (const { code, name, aliases } of indicators) addAll("indicator", code, [code, name, ...aliases]);
  for (const { code, name, aliases } of [...technologies, ALL]) {
    addAll("technology", code, [code, name, ...aliases]);
  }
  addWords("indicator", indicator);
  addWords("technology", technology);
  // A code by itself is a name: "HS:8542", and of goods the number alone.
  for (const { code, name, prefix } of ownCodes) {
    addAll("technology", code, [code, name, ...(prefix === "HS" ? [code.slice(3)] : [])]);
  }
  for (const { code, kind, name, aliases } of areas) {
    addAll("area", code, kind === "country" ? [name, ...aliases] : [code, name, ...aliases]);
  }
  addWords("area", area);
  addWords("dataset", dataset);
  addWords("word", word);
  return { meanings, words, small };
}
