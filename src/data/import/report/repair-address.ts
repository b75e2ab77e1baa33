export interface RepairedAddress {
  readonly url: string;
  /** What was done; empty where the printed address was left as it is. */
  readonly repair: string;
}

/** Words that the end of a printed line broke in two: which hyphen is one too many can only be read. */
const BROKEN_WORDS: readonly (readonly [printed: string, repaired: string])[] = [["Ka-kaos", "Kakaos"]];

/** An address that a browser can open: without the spaces and hyphens that the line breaks of the print put in. */
export function repairAddress(printed: string): RepairedAddress {
  const closed = printed.replace(/\s+/g, "");
  const words = BROKEN_WORDS.filter(([word]) => closed.includes(word));
  return {
    url: words.reduce((url, [word, repaired]) => url.replace(word, repaired), closed),
    repair: [
      ...(closed === printed ? [] : ["repaired here: the space is left out"]),
      ...words.map(([word, repaired]) => `repaired here: "${repaired}" for "${word}"`),
    ].join("; "),
  };
}
