/**
 * The form in which names are compared: without regard to case, accents, spaces and punctuation.
 * Empty for a text of nothing else. Numbers that stand apart stay so: the fields 3+4 are not field 34.
 */
export function normalise(text: string): string {
  const folded = text.toLowerCase().normalize("NFKD");
  return BETWEEN_NUMBERS.test(folded)
    ? folded.split(BETWEEN_NUMBERS).map(lettersOf).join(".")
    : lettersOf(folded);
}

const BETWEEN_NUMBERS = /(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/u;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** The form in which running text is searched: without regard to case and accents, words kept apart. */
export const foldText = (text: string): string =>
  text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ");
