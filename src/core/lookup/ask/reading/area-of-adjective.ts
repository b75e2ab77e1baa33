import { wordsBegun } from "./known-words";
import { meaningsOf } from "./vocabulary";

/** How adjectives of areas end, the shortest first: of "Nigeria" and not of "Niger". */
const ENDINGS = ["", "n", "an", "ian", "ese", "ish", "ic", "i"];
/** So many letters of a name an adjective may lack before its ending. */
const MOST_LACKING = 3;

/** The name of the one area whose adjective a word may be: of "brazilian", "swedish", "israelis". */
export function areaOfAdjective(word: string): string | undefined {
  const singular = word.replace(/s$/, "");
  for (const ending of ENDINGS) {
    if (!singular.endsWith(ending)) continue;
    const stem = singular.slice(0, singular.length - ending.length);
    const names = wordsBegun(stem).filter(
      (name) => name.length - stem.length <= MOST_LACKING && meaningsOf([name])?.[0]?.kind === "area",
    );
    const codes = new Set(names.map((name) => meaningsOf([name])?.[0]?.code));
    if (codes.size === 1) return names[0];
  }
  return undefined;
}
