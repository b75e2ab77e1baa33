import { foldWords } from "../../../../data/codec/fold-words";

/** A word of what is asked. */
export interface Token {
  /** As it was typed. */
  readonly said: string;
  /** In small letters, without accents and punctuation. */
  readonly word: string;
  /** Whether it stands in capitals among words that do not, as codes do. */
  readonly isLoud: boolean;
}

/** What follows these is not looked at: nobody asks at such length. */
const MOST_LETTERS = 300;
const MOST_TOKENS = 24;

const POSSESSIVE = /(?<=\p{L})['’]s?(?!\p{L})/gu;
/** "l'IA", "d'exportation" */
const ELIDED = /(?<!\p{L})(d|j|l|n|qu|s)['’](?=\p{L})/giu;
/** "2010-18" */
const SHORT_SPAN = /(?<!\d)(19|20)(\d\d)\s?[-–—/]\s?(\d\d)(?!\d)/gu;
/** "top10" */
const COUNTED = /(?<!\p{L})(top)(\d{1,2})(?!\d)/giu;
/** "2018년" */
const AFTER_NUMBER = /\d(?=[\p{Script=Hangul}\p{Script=Han}])/gu;

const PIECE = /[^\s,;:()[\]{}/|"“”«»!?=<>、。，]+/gu;

/** The words of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  const plain = text
    .slice(0, MOST_LETTERS)
    .replace(POSSESSIVE, "")
    .replace(ELIDED, "$1 ")
    .replace(SHORT_SPAN, "$1$2 $1$3")
    .replace(COUNTED, "$1 $2")
    .replace(AFTER_NUMBER, "$& ");
  const isMixed = /\p{Ll}/u.test(plain);
  const pieces: readonly string[] = plain.match(PIECE) ?? [];
  return pieces.flatMap((piece) => tokensIn(piece, isMixed)).slice(0, MOST_TOKENS);
}

function tokensIn(piece: string, isMixed: boolean): readonly Token[] {
  const words = foldWords(piece);
  const isLoud = isMixed && /^\p{Lu}{2,3}$/u.test(piece);
  return words.map((word) => ({ said: words.length === 1 ? piece : word, word, isLoud }));
}
