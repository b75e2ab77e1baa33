import { distance } from "fastest-levenshtein";
import { wordsWith } from "./known-words";
import { meaningsOf } from "./vocabulary";

/** Shorter names are as likely another word as a slip, but for a part of a longer name. */
const SHORTEST = 5;
const SHORTEST_PART = 4;
/** More would be guesses. */
const MOST = 3;

/** So many slips are mended unasked. */
const fewSlips = (length: number): number => (length < 8 ? 1 : length < 12 ? 2 : 3);

/**
 * The known words with the fewest slips, if they are no more than a word of such length may have, the likeliest first; of
 * equals what is a name by itself.
 */
export function nearWords(word: string, mostSlips = fewSlips): readonly string[] {
  if (word.length < SHORTEST_PART - 1 || !/^\p{Script=Latin}+$/u.test(word)) return [];
  const found: { readonly known: string; readonly cost: number }[] = [];
  for (const letter of new Set(word.slice(0, 2))) {
    for (const known of wordsWith(letter)) {
      const most = mostSlips(Math.max(word.length, known.length));
      const shortest = word.length < SHORTEST_PART ? SHORTEST_PART : SHORTEST;
      if (known.length < shortest || Math.abs(known.length - word.length) > most) continue;
      const changes = slips(word, known, most);
      if (changes > most) continue;
      found.push({ known, cost: meaningsOf([known]) === undefined ? changes : changes - 0.5 });
    }
  }
  return found
    .sort((one, other) => one.cost - other.cost)
    .slice(0, MOST)
    .map(({ known }) => known);
}

/** Letters to change, where two neighbours exchanged are one, and a letter that stands elsewhere; not counted exactly where they are too many. */
function slips(one: string, other: string, most: number): number {
  const changes = distance(one, other);
  if (changes < 2 || changes > most + 1) return changes;
  for (let at = 0; at + 1 < one.length; at += 1) {
    const swapped = `${one.slice(0, at)}${one[at + 1] ?? ""}${one[at] ?? ""}${one.slice(at + 2)}`;
    if (one[at] !== one[at + 1] && distance(swapped, other) === changes - 2) return changes - 1;
  }
  return changes === 2 && sorted(one) === sorted(other) ? 1 : changes;
}

const sorted = (word: string): string => Array.from(word).sort().join("");
