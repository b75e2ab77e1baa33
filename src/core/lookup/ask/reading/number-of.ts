import type { Token } from "./tokens";

const NUMBERS: Readonly<Record<string, number>> = { three: 3, five: 5, ten: 10, twenty: 20 };

/** The number that a word is, in digits or letters: of "2010s" the first of the years. */
export const numberOf = ({ word }: Token): number | undefined =>
  NUMBERS[word] ?? (/^\d+s?$/.test(word) ? Number.parseInt(word, 10) : undefined);
