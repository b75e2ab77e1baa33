import { nearWords } from "./reading/near-words";
import { meaningsOf } from "./reading/vocabulary";

/** A piece of an ask that was not understood, and a word like it. */
export interface MeantInstead {
  readonly piece: string;
  readonly instead: string;
}

/** To ask after more would be to guess. */
const MOST = 3;
const SHORTEST = 4;

/** So many letters are too many to mend unasked, and few enough to ask. */
const mostSlips = (length: number): number => Math.floor(length * 0.4);

/** What each piece that was not understood may have been meant for, where a name is like it. */
export function meantInstead(notUnderstood: readonly string[]): readonly MeantInstead[] {
  return (
    notUnderstood
      // What gave way to other words is spelled as it is meant.
      .filter((piece) => piece.length >= SHORTEST && !isName(piece.toLowerCase()))
      .slice(0, MOST)
      .flatMap((piece) => {
        const instead = nearWords(piece.toLowerCase(), mostSlips).find(isName);
        return instead === undefined ? [] : { piece, instead };
      })
  );
}

const isName = (word: string): boolean => meaningsOf([word])?.some(({ kind }) => kind !== "word") ?? false;
