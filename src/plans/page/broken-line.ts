import { relative, shows, type Cell } from "../formula/cell";
import type { Value } from "../formula/value";
import { formula, written } from "../formula/written";
import { cutLines, lettersOf } from "./cut-lines";

/** More letters than a sentence has. */
const LONGEST_SENTENCE = 999;

/**
 * A sentence in one line, or broken between words in two where it is longer than a line today: cells do not wrap over
 * their neighbours, and print cuts what is past the edge. The second begins where the first ends, whatever it says.
 */
export function brokenLine(sentence: Value<string>, longest: number): readonly Cell<string>[] {
  const { today } = sentence;
  if (today.length <= longest) return [shows(sentence)];
  const [begun = ""] = cutLines(today, longest);
  const letters = lettersOf(sentence.text, "1", longest);
  const first = shows(formula(written`MID(${sentence},1,${letters})`, begun));
  const rest = written`MID(${sentence},1+LEN(${relative(first)}),${LONGEST_SENTENCE})`;
  return [first, shows(formula(rest, today.slice(begun.length)))];
}
