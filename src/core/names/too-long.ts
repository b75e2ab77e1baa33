import { invalid, type Refusal } from "../refusal";
import { shorten } from "../shorten";

/** No name of anything is longer. */
const LONGEST_NAME = 300;

/** As much of a longer text is shown. */
const MOST_SHOWN = 80;

/** The refusal of a text that is too long for a name, which is then not looked for; undefined for a shorter one. */
export function tooLong(text: string): Refusal | undefined {
  // Some letters are several once they are compared.
  const letters = text.length > LONGEST_NAME ? text.length : text.normalize("NFKC").length;
  if (letters <= LONGEST_NAME) return undefined;
  return invalid(
    `"${shorten(text, MOST_SHOWN)}" has ${letters} letters; no name is longer than ${LONGEST_NAME}.`,
  );
}
