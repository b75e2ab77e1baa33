import { areaWithName } from "../../../catalogue/areas";
import { meaningsOf } from "./vocabulary";

/** A part in Latin letters has as many; in others a letter may be a word. */
const SHORTEST = 4;
/** What is longer is no word, and would take long to take apart. */
const LONGEST = 30;

/** "halbleiterexporte", "한국의": two or more known words as one; undefined for any other. */
export function partsOfCompound(word: string): readonly string[] | undefined {
  if (word.length > LONGEST) return undefined;
  const shortest = /^[a-z]+$/.test(word) ? SHORTEST : 1;
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
