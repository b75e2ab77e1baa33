import type { Token } from "@borgar/fx";

/** The names that a formula's LETs give, in capitals; a file marks each of them wherever it stands. */
export function letNames(tokens: readonly Token[]): ReadonlySet<string> {
  const words = tokens.filter(({ type }) => type !== "whitespace");
  const found = new Set<string>();
  const open: { readonly isLet: boolean; argument: number }[] = [];
  for (const [at, { type, value }] of words.entries()) {
    const inner = open.at(-1);
    if (type === "operator" && (value === "(" || value === "{")) {
      open.push({ isLet: words[at - 1]?.value.toUpperCase() === "LET", argument: 0 });
    } else if (type === "operator" && (value === ")" || value === "}")) {
      open.pop();
    } else if (type === "operator" && value === "," && inner) {
      inner.argument += 1;
    } else if (inner?.isLet && isGiven(words, at) && inner.argument % 2 === 0) {
      found.add(value.toUpperCase());
    }
  }
  return found;
}

/** A name alone in its argument, with another argument after it: the last of a LET is what it gives. */
const isGiven = (words: readonly Token[], at: number): boolean =>
  words[at]?.type === "range_named" &&
  ["(", ","].includes(words[at - 1]?.value ?? "") &&
  words[at + 1]?.value === ",";
