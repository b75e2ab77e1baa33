/** What neither a sheet's name nor a file can hold: control characters, halves of a pair, and what is no character. */
const NO_LETTERS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

/** A text on one line, a blank for whatever is no letter, without outer blanks. */
export const plainText = (text: string): string =>
  text.replaceAll(NO_LETTERS, " ").replaceAll(/\s+/g, " ").trim();

/** The beginning of a text, at most so many letters as Excel counts them; no emoji is cut in two. */
export function cutText(text: string, longest: number): string {
  const isInPair = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) && text.length > longest;
  return text.slice(0, isInPair ? longest - 1 : longest);
}
