/**
 * The form in which names are compared: without regard to case, accents, spaces and punctuation.
 * Empty for a text of nothing else.
 */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The form in which running text is searched: without regard to case and accents, words kept apart. */
export const foldText = (text: string): string =>
  text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/gu, " ");
