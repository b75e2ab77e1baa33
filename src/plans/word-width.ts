/** Parts of the type size that letters of Calibri's bold face take, where they are narrower or wider than most. */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ["iljI'.,:;|", 0.27],
  ["ftr-()/", 0.35],
  ["cszJ", 0.42],
  ["DGHNOQU&", 0.67],
  ["mw%", 0.81],
  ["MW@", 0.9],
];
const CAPITAL = 0.6;
const OTHER = 0.54;
/** A letter of a script in which words are written in squares. */
const SQUARE = 1;

const WIDTHS = new Map(
  LETTERS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width])),
);

/** Points that a word takes in bold type of a size. */
export const boldWidth = (word: string, size = 11): number =>
  size * Array.from(word, widthOf).reduce((sum, width) => sum + width, 0);

function widthOf(letter: string): number {
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(letter)) return SQUARE;
  return WIDTHS.get(letter) ?? (/\p{Lu}/u.test(letter) ? CAPITAL : OTHER);
}
