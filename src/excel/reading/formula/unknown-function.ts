import { tokenize } from "@borgar/fx";
import { readSpelling, type KnownNames } from "./spelling";

const OURS = /^ATI\.(.+)$/i;

/** The first function that a formula calls as one of ours and that there is none of: `SHARES` of `ATI.SHARES("KR")`. */
export function unknownFunction(formula: string, known: KnownNames): string | undefined {
  const written = tokenize(formula, { mergeRefs: true })
    .filter(({ type, value }) => type === "func" && readSpelling(value, known) === undefined)
    .map(({ value }) => OURS.exec(value)?.[1]);
  return written.find((name) => name !== undefined)?.toUpperCase();
}
