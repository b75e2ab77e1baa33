import { findArea } from "../../../core/catalogue/areas";
import { isFound } from "../../../core/refusal";

/** In letters; with the names of the built-in groups a drop-down list then stays far under Excel's 255. */
export const LONGEST_NAME = 60;

/** Excel's drop-down lists of words have no way to write these. */
const FORBIDDEN = /[,;"\p{Cc}\p{Zl}\p{Zp}]/u;

/** How months begin in the languages that Excel reads dates in, before a number. */
const DATE =
  /^(jan|ene|gen|sty|f[eé]b|f[eé]v|lut|m[aä]r|maa|mrt|a[pvb]r|kwi|ma[yijg]|mei|ju[nli]|giu|cze|lug|lip|aug|ao[uû]|ago|sie|sep|set|wrz|o[ck]t|ott|out|pa[zź]|nov|lis|d[eé][cz]|dic|gru)\p{L}*\.?[ -]?\d/iu;
const TRUTH = /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|prawda|fałsz)$/iu;

/** Why a group of the user's cannot have a name, as a sentence that says what would do; undefined where it can. */
export function ownNameTrouble(name: string): string | undefined {
  if (name.trim() === "") return "A group needs a name.";
  if (name.length > LONGEST_NAME) {
    return `The name “${name.slice(0, 20)}…” has ${name.length} letters; one of ${LONGEST_NAME} at most would do.`;
  }
  if (FORBIDDEN.test(name) || name.trim() !== name) {
    return (
      `The name “${name.replaceAll(/\s/g, " ")}” cannot stand in an Excel list, which takes no commas, semicolons, quotation marks, ` +
      `line breaks or outer spaces${suggestion(plainName(name))}.`
    );
  }
  if (!/^\p{L}/u.test(name) || DATE.test(name) || TRUTH.test(name)) {
    return `The name “${name}” could be read as a number, a date or a formula by Excel${suggestion(`Group ${plainName(name)}`)}.`;
  }
  const known = findArea(name);
  if (isFound(known)) {
    return `The name “${name}” already means ${known.name}${suggestion(`My ${name}`)}.`;
  }
  return undefined;
}

/** The nearest name without the signs that no list takes. */
const plainName = (name: string): string =>
  name
    .replaceAll(new RegExp(FORBIDDEN, "gu"), " ")
    .replaceAll(/^[^\p{L}\p{N}]+|\s+$/gu, "")
    .replaceAll(/\s+/g, " ");

/** Only what itself is free of trouble is suggested. */
const suggestion = (name: string): string =>
  name !== "" && ownNameTrouble(name) === undefined ? `; “${name}” would do` : "";
