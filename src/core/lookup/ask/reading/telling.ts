import { partsOf } from "./parts";
import { tokensOf } from "./tokens";

/**
 * A text without the words that name nothing, `who`, `is`, `top 5`: of "is korea better" Iceland is no part. The text itself
 * where they are all it has, since they may be the beginning of a name.
 */
export function tellingIn(text: string): string {
  const { tokens, parts } = partsOf(tokensOf(text));
  const isWord = (at: number): boolean =>
    parts.some(
      ({ from, to, meanings }) => from <= at && at < to && meanings.every(({ kind }) => kind === "word"),
    );
  const telling = tokens.filter(({ word }, at) => !isWord(at) && !/^\d{1,2}$/.test(word));
  const isAll = telling.length === tokens.length;
  return telling.length === 0 || isAll ? text : telling.map(({ said }) => said).join(" ");
}
