/** Letters that no decomposition leads back to the plain ones that people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** Two or more letters, each with a full stop: "U.S.", "S.A.R.", "Lao P.D.R.". */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}/gu;

/** The words of a name in lower case, without accents, punctuation and apostrophes; initials make one word. */
export function foldWords(text: string): string[] {
  const joined = text.includes(".") ? text.replace(INITIALS, joinInitials) : text;
  const plain = PRINTABLE_ASCII.test(joined)
    ? joined.toLowerCase().replace(/['`]/g, "")
    : foldLetters(joined);
  return plain.match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}]+/gu;
// Most names are of these letters alone, and what is dear need not be done to them.
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

const joinInitials = (initials: string): string => `${initials.replace(/[.\s]/g, "")} `;

const foldLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}'’‘ʼ`´]/gu, "")
    .normalize("NFC")
    .replace(/[øłđðħıßæœþ]/g, (letter) => PLAIN[letter] ?? letter);

/** A name without regard to case, accents, spaces and punctuation; "&" and "+" say "and". */
export const squeezed = (text: string): string => foldWords(withAnd(text)).join("");

export const withAnd = (text: string): string => (AND.test(text) ? text.replace(ANDS, " and ") : text);

const AND = /[&+]/;
const ANDS = /[&+]/g;
