import { areaOfAdjective } from "./area-of-adjective";
import { wordsBegun } from "./known-words";
import { nearWords } from "./near-words";
import { partsOfCompound } from "./parts-of-compound";
import { vocabulary } from "./vocabulary";

/**
 * What an unknown word was probably meant for, the likeliest first: the area whose adjective it is, words like it, the
 * word that it begins where it is the last, its parts where it is a compound. None for a word that is like nothing.
 */
export function mended(word: string, isLast: boolean): readonly (readonly string[])[] {
  const area = areaOfAdjective(word);
  if (area !== undefined) return [[area]];
  // A part of a name, the rest of which may be misspelled.
  if (vocabulary().words.has(word)) return [];
  const near = nearWords(word).map((known) => [areaOfAdjective(known) ?? known]);
  if (near.length > 0) return near;
  const [begun] = isLast ? wordsBegun(word) : [];
  const parts = begun === undefined ? partsOfCompound(word) : [begun];
  return parts ? [parts] : [];
}
