import { distance } from "fastest-levenshtein";
import type { AreaEntry } from "../../data/bundle";
import { foldWords, squeezed } from "../../data/codec/fold-words";
import type { Named } from "./area-index";

/** Shorter texts are as likely another word as a slip, longer ones no name. */
const SHORTEST = 5;
const LONGEST = 60;
/** From this many letters on two may be wrong. */
const LONG = 9;
/** A part of a name that so many have is no hint. */
const MOST_HOLDERS = 2;

/** Words that set a place apart from another of its name, or take something away from it. */
const APART: ReadonlySet<string> = new Set(
  (
    "n s e w north northern south southern east eastern west western central new us usa " +
    "africa america american arab asia british caribbean chinese dutch europe french oceania polynesia " +
    "area countries islands other part republic states territory total union united " +
    "ex excl excluding except without non former"
  ).split(" "),
);

/** Whether a text has such a word that a name has not. */
function setApart(words: readonly string[], name: string): boolean {
  const held = foldWords(name);
  return words.some((word) => APART.has(word) && !held.includes(word));
}

interface Spelling {
  readonly letters: string;
  readonly kinds: number;
  readonly thing: Named;
}

/** Proposes what a misspelled name means, only where nothing else comes nearly as near. */
export class AreaHints {
  private readonly byLength = new Map<number, Spelling[]>();
  private readonly english: readonly (readonly [words: string, name: string])[];
  private readonly labels = new Map<string, string>();

  constructor(areas: readonly AreaEntry[], spellings: ReadonlyMap<string, Named>) {
    for (const [letters, thing] of spellings) {
      const same = this.byLength.get(letters.length) ?? [];
      same.push({ letters, kinds: kindsOf(letters), thing });
      this.byLength.set(letters.length, same);
    }
    for (const { name, aliases } of areas) {
      for (const each of [name, ...aliases]) this.labels.set(squeezed(each), each);
    }
    this.english = areas.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((each) => [spaced(each), name] as const),
    );
  }

  /** The names of the areas most likely meant: one, two where both have the text in their name, or none. */
  for(text: string): readonly string[] {
    const letters = squeezed(text);
    if (letters.length < SHORTEST || letters.length > LONGEST) return [];
    const words = foldWords(text);
    if (words.every((word) => APART.has(word))) return [];
    const part = ` ${words.join(" ")} `;
    const holders = new Set(this.english.flatMap(([held, name]) => (held.includes(part) ? [name] : [])));
    if (holders.size > 0) return holders.size > MOST_HOLDERS ? [] : [...holders];
    return this.nearest(letters).filter((name) => !setApart(words, name));
  }

  private nearest(letters: string): readonly string[] {
    const most = letters.length < LONG ? 1 : 2;
    const kinds = kindsOf(letters);
    let best: Spelling | undefined;
    let least = Infinity;
    let rival = Infinity;
    for (let length = letters.length - most - 1; length <= letters.length + most + 1; length += 1) {
      for (const spelling of this.byLength.get(length) ?? []) {
        if (differences(kinds ^ spelling.kinds) > 2 * (most + 1)) continue;
        const changes = isSwap(letters, spelling.letters) ? 1 : distance(letters, spelling.letters);
        if (changes < least) {
          if (best !== undefined && best.thing !== spelling.thing) rival = least;
          best = spelling;
          least = changes;
        } else if (best !== undefined && best.thing !== spelling.thing) {
          rival = Math.min(rival, changes);
        }
      }
    }
    return best === undefined || least > most || rival <= least || !("kind" in best.thing)
      ? []
      : [this.labels.get(best.letters) ?? best.thing.name];
  }
}

/** Whether two neighbouring letters are exchanged, which fingers do as easily as they leave one out. */
function isSwap(one: string, two: string): boolean {
  if (one.length !== two.length) return false;
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  return (
    one[at] === two[at + 1] &&
    one[at + 1] === two[at] &&
    one.slice(at + 2) === two.slice(at + 2) &&
    one !== two
  );
}

/** Words with a space on each side, so that none is found within another. */
const spaced = (text: string): string => ` ${foldWords(text).join(" ")} `;

/** Which letters a word has, a bit for each of some: a change of one letter changes two at most. */
function kindsOf(letters: string): number {
  let kinds = 0;
  for (let at = 0; at < letters.length; at += 1) kinds |= 1 << (letters.charCodeAt(at) & 31);
  return kinds;
}

function differences(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
