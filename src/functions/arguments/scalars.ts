import { tooLong } from "../../core/names/too-long";
import { normalise } from "../../core/names/normalise";
import { invalid, orThrow, Refusal } from "../../core/refusal";
import { readCell, readNumberCell } from "./cell";
import { single } from "./names";

/** So much of a text that is looked for is read. */
const MOST_READ = 1_000;

/** A text argument, which is a name or a part of one; undefined where it is left out or empty. */
export function textOf(raw: unknown, name: string): string | undefined {
  const text = longTextOf(raw, name);
  const refusal = text === undefined ? undefined : tooLong(text);
  if (refusal) throw refusal;
  return text;
}

/** A text argument of any length; undefined where it is left out or empty. */
export function longTextOf(raw: unknown, name: string): string | undefined {
  const cell = readCell(single(raw, name));
  if (cell instanceof Refusal) throw cell;
  // Excel turns the 0 of an empty cell into text where a parameter is a text.
  return cell === undefined || cell === "0" ? undefined : String(cell).trim();
}

/** A text to look for, such as textOf reads; one without a letter or a digit would match everything. */
export function wanted(text: string | undefined, name: string): string | undefined {
  if (text === undefined || normalise(text.slice(0, MOST_READ)) !== "") return text;
  throw invalid(`The ${name} "${text}" has no letter or digit to look for.`);
}

/** A number argument; undefined where it is left out. */
export function numberOf(raw: unknown, name: string): number | undefined {
  const cell = readNumberCell(single(raw, name));
  if (cell === undefined) return undefined;
  const number = typeof orThrow(cell) === "string" ? numberIn(String(cell)) : cell;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw invalid(`${name} must be a number, not ${describe(cell)}.`);
}

/** As Excel reads texts: "0x10" is none. */
const numberIn = (text: string): number => (/x|b|o/i.test(text) ? NaN : Number(text));

/** A whole number of at least `least`. */
export function countOf(raw: unknown, name: string, least: number): number | undefined {
  const number = numberOf(raw, name);
  if (number === undefined || (Number.isInteger(number) && number >= least)) return number;
  throw invalid(`${name} must be a whole number of ${least} or more, not ${number}.`);
}

/** How many header rows: 0, 1 (default) or 2 for a title row and a source row above. */
export function headersOf(raw: unknown): 0 | 1 | 2 {
  const value = single(raw, "headers");
  const number = typeof value === "boolean" ? Number(value) : (numberOf(value, "headers") ?? 1);
  if (number === 0 || number === 1 || number === 2) return number;
  throw invalid(
    `headers must be 0 for none, 1 for a header row or 2 for title and source too, not ${number}.`,
  );
}

const describe = (cell: unknown): string => (typeof cell === "string" ? `"${cell}"` : String(cell));
