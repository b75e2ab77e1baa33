import { distance } from "fastest-levenshtein";
import { areaWithName } from "../../catalogue/areas";
import { meaningsOf, vocabulary } from "./vocabulary";

/** Shorter words are as likely another word as a slip. */
const SHORTEST = 5;
/** Fewer letters begin too many words. */
const LEAST_BEGUN = 4;
/** A part of a compound in Latin letters has as many. */
const SHORTEST_PART = 4;
/** What is longer is no word, and would take long to take apart. */
const LONGEST_COMPOUND = 30;

let byLetter: ReadonlyMap<string, readonly string[]> | undefined;

/** An unknown word as it was probably meant: whose it is, the nearest known word, its parts where it is a compound. */
export function mended(word: string, isLast: boolean): readonly string[] {
  const area = areaOfAdjective(word);
  if (area !== undefined) return [area];
  const nearest = nearestWord(word);
  if (nearest !== undefined) return [nearest];
  const [begun] = isLast && word.length >= LEAST_BEGUN ? wordsBegun(word) : [];
  return begun === undefined ? (partsOfCompound(word) ?? [word]) : [begun];
}

/** How adjectives of areas end, the shortest first: of "Nigeria" and not of "Niger". */
const ENDINGS = ["", "n", "an", "ian", "ese", "ish", "ic", "i"];
/** So many letters of a name an adjective may lack before its ending. */
const MOST_LACKING = 3;

/** The name of the one area whose adjective a word may be: of "brazilian", "swedish", "israelis". */
function areaOfAdjective(word: string): string | undefined {
  const singular = word.replace(/s$/, "");
  for (const ending of ENDINGS) {
    if (!singular.endsWith(ending)) continue;
    const stem = singular.slice(0, singular.length - ending.length);
    if (stem.length < LEAST_BEGUN) return undefined;
    const names = wordsBegun(stem).filter(
      (name) => name.length - stem.length <= MOST_LACKING && meaningsOf([name])?.[0]?.kind === "area",
    );
    const codes = new Set(names.map((name) => meaningsOf([name])?.[0]?.code));
    if (codes.size === 1) return names[0];
  }
  return undefined;
}

/** "halbleiterexporte", "한국의": two or more known words as one. */
function partsOfCompound(word: string): readonly string[] | undefined {
  if (word.length > LONGEST_COMPOUND) return undefined;
  const shortest = /^[a-z]+$/.test(word) ? SHORTEST_PART : 1;
  for (let cut = word.length - shortest; cut >= shortest; cut -= 1) {
    const first = word.slice(0, cut);
    if (!isKnown(first)) continue;
    const rest = word.slice(cut);
    const others = isKnown(rest) ? [rest] : partsOfCompound(rest);
    if (others) return [first, ...others];
  }
  return undefined;
}

const isKnown = (word: string): boolean =>
  meaningsOf([word]) !== undefined || (!/^[a-z\d]+$/.test(word) && areaWithName(word) !== undefined);

/** The known word with the fewest slips, if they are few; among equals one that is a name by itself. */
function nearestWord(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || !/^\p{Script=Latin}+$/u.test(word)) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const known of candidates(word)) {
    if (known.length < SHORTEST) continue;
    const most = mostSlips(Math.max(word.length, known.length));
    const changes = slips(word, known, most);
    if (changes > most) continue;
    const isName = meaningsOf([known]) !== undefined;
    const cost = isName ? changes - 0.5 : changes;
    if (cost < least) [best, least] = [known, cost];
  }
  return best;
}

const mostSlips = (length: number): number => (length < 8 ? 1 : length < 12 ? 2 : 3);

/** Letters to change, where two neighbours exchanged are one; not counted exactly where they are too many. */
function slips(one: string, other: string, most: number): number {
  const changes = distance(one, other);
  if (changes < 2 || changes > most + 1) return changes;
  for (let at = 0; at + 1 < one.length; at += 1) {
    const swapped = `${one.slice(0, at)}${one[at + 1] ?? ""}${one[at] ?? ""}${one.slice(at + 2)}`;
    if (one[at] !== one[at + 1] && distance(swapped, other) === changes - 2) return changes - 1;
  }
  return changes;
}

/** Known words that begin with one of the first two letters, of nearly the same length. */
function* candidates(word: string): Iterable<string> {
  for (const letter of new Set(word.slice(0, 2))) {
    for (const known of words().get(letter) ?? []) {
      if (Math.abs(known.length - word.length) <= mostSlips(word.length)) yield known;
    }
  }
}

/** Known words that go on from a beginning, the shortest first. */
const wordsBegun = (beginning: string): readonly string[] =>
  (words().get(beginning.slice(0, 1)) ?? [])
    .filter((known) => known.startsWith(beginning))
    .sort((a, b) => a.length - b.length);

function words(): ReadonlyMap<string, readonly string[]> {
  if (byLetter) return byLetter;
  const found = new Map<string, string[]>();
  for (const word of vocabulary().words) {
    if (word.length < LEAST_BEGUN) continue;
    const letter = word.slice(0, 1);
    found.set(letter, [...(found.get(letter) ?? []), word]);
  }
  return (byLetter = found);
}
