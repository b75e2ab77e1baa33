import type { Call } from "./find-calls";

/**
 * The formula with other arguments in one of its calls, the rest character for character. Texts stand in the order
 * of the parameters, empty for an argument that is left out.
 */
export function replaceArguments(formula: string, call: Call, texts: readonly string[]): string {
  const { arguments: old, written, end } = call;
  const given = lastGiven(texts);
  // Commas after the last argument are the user's own, unless the arguments before them have gone.
  const isShorter = given < lastGiven(old.map(({ text }) => text));
  const kept = isShorter ? given : old.length;

  let replaced = formula.slice(0, written.end + 1);
  let at = written.end + 1;
  for (const [index, argument] of old.slice(0, kept).entries()) {
    replaced += formula.slice(at, argument.start) + (texts[index] ?? "");
    at = argument.end;
  }
  if (!isShorter) replaced += formula.slice(at, end - 1);
  const added = texts.slice(kept, given).map((text, index) => (kept + index === 0 ? text : `,${text}`));
  return replaced + added.join("") + formula.slice(end - 1);
}

/** How many arguments there are up to the last one that is given. */
const lastGiven = (texts: readonly string[]): number =>
  texts.reduce((last, text, index) => (text === "" ? last : index + 1), 0);
