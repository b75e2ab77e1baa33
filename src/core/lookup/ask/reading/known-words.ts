import { vocabulary } from "./vocabulary";

/** Shorter words are not looked for by a part or a likeness of them. */
const SHORTEST = 4;

let byLetter: ReadonlyMap<string, readonly string[]> | undefined;

/** The words of all names that begin with a letter. */
export const wordsWith = (letter: string): readonly string[] => words().get(letter) ?? [];

/** Words that go on from a beginning, the shortest first. */
export const wordsBegun = (beginning: string): readonly string[] =>
  beginning.length < SHORTEST
    ? []
    : wordsWith(beginning.slice(0, 1))
        .filter((known) => known.startsWith(beginning))
        .sort((a, b) => a.length - b.length);

function words(): ReadonlyMap<string, readonly string[]> {
  if (byLetter) return byLetter;
  const found = new Map<string, string[]>();
  for (const word of vocabulary().words) {
    if (word.length < SHORTEST) continue;
    const same = found.get(word.slice(0, 1));
    if (same) same.push(word);
    else found.set(word.slice(0, 1), [word]);
  }
  return (byLetter = found);
}
