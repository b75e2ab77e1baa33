import { upperFirst } from "../../words/first-letter";

/** As much as is read at a glance and fits a line of a sheet. */
const MOST_LETTERS = 112;

/** Names that stand in a list before the rest is counted. */
export const MOST_NAMES = 3;

export const fits = (sentence: string): boolean => sentence.length <= MOST_LETTERS;

/** A sentence in the first of several ways that fits a line, else in the last, which is the shortest. */
export function fitted(head: string, ...ways: readonly string[]): string {
  const sentences = ways.map((way) => `${head === "" ? upperFirst(way) : head + way}.`);
  return sentences.find(fits) ?? sentences[sentences.length - 1] ?? "";
}
