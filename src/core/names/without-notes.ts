/** A text without a note that stuck to it. */
interface Unnoted {
  readonly text: string;
  /** Whether a note was a number, which of an aggregate may be a part of the name: "EU (15)". */
  readonly numbered: boolean;
}

// Directions are no notes: "Korea (N)". Of these letters "e" marks estimates.
const LETTER = "(?:[a-mo-rt-vx-z]|[A-DF-MO-RT-VX-Z])";
const YEARS = "(?:19|20)\\d\\d(?:\\s?[-–/]\\s?(?:\\d\\d){1,2})?";
const MARK = `(?:${YEARS}|\\d{1,2}|${LETTER}|\\*{1,3})`;
const MARKS = `(?:notes?\\s*|fn\\s*)?${MARK}(?:\\s*[,;&]\\s*${MARK})*`;

/** Signs around a name say nothing about it. */
const SIGNS = '[\\s*†‡§¶#•.,;:_~^|"“”«»–—-]+';

const NOTES: readonly RegExp[] = [
  // "Germany (2019)", "Afghanistan[b]", "Cyprus {1,2}"
  new RegExp(`\\s*[([{]\\s*${MARKS}\\s*[)\\]}]$`, "u"),
  // "Korea 1)", "Korea a)", "Korea 2/"
  new RegExp(`(?:\\s*\\d{1,2}|\\s+${LETTER})[)\\]/]$`, "u"),
  // "Korea /1", "Korea/a"
  new RegExp(`\\s*/\\s*(?:\\d{1,2}|${LETTER})$`, "u"),
  // "Korea 1", "Korea 1,2", "Korea 2019"
  /[\s,]+(?:(?:19|20)\d\d|\d{1,2}(?:\s?,\s?\d{1,2})*)$/u,
  // "Germany1": after fewer letters a number makes a code.
  /(?<=\p{L}{4})\d{1,2}(?:,\d{1,2})*$/u,
  // "Germany¹", "Germanyᵃ"
  /(?<=\p{L}.*)[\u00aa\u00b2\u00b3\u00b9\u00ba\u2070-\u209c\u1d2c-\u1d6a\u1d9b-\u1dbf˒]+$/u,
  // "1. Germany", "[2] Germany"
  /^(?:\d{1,3}[.)]|\[\d{1,3}\]|\(\d{1,3}\))\s*(?=\p{L})/u,
  new RegExp(`^${SIGNS}|${SIGNS}$`, "gu"),
];

/** What has more is no name, and would be looked up as often. */
const MOST_NOTES = 6;

/** The text without its notes, taken away one after the other, each time what is left; none where it has no note. */
export function withoutNotes(text: string): Unnoted[] {
  const found: Unnoted[] = [];
  let numbered = false;
  let rest = text.trim();
  for (let next = takeNote(rest); next !== rest && next !== ""; next = takeNote(rest)) {
    if (found.length === MOST_NOTES) return [];
    numbered ||= countDigits(next) < countDigits(rest);
    rest = next;
    found.push({ text: rest, numbered });
  }
  return found;
}

function takeNote(text: string): string {
  for (const form of NOTES) {
    const rest = text.replace(form, "").trim();
    if (rest !== text) return rest;
  }
  return text;
}

const countDigits = (text: string): number => text.replace(/[^\p{N}]/gu, "").length;
