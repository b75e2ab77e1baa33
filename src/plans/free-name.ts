import { upperFirst } from "../core/words/first-letter";
import { cutText, plainText } from "./cut-text";

/** The longest name that Excel lets a sheet have. */
const LONGEST_SHEET = 31;
/** A name that Excel keeps for itself. */
const KEPT_BY_EXCEL = "History";

/** The first of names, counted from 1, that none has in any case. */
export function firstFree(nameOf: (count: number) => string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = nameOf(count);
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** A name that no sheet has, without what Excel forbids: `Big Data`, `Big Data (2)`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const plain = stripped(plainText(wanted.replaceAll(/[[\]:*?/\\]/g, " ")));
  const nameOf = (count: number): string => {
    const ending = count === 1 ? "" : ` (${count})`;
    // Cut first: the letter that is last then may be one that no name ends with.
    return (stripped(cutText(plain, LONGEST_SHEET - ending.length)) || "ATI") + ending;
  };
  return firstFree(nameOf, [...taken, KEPT_BY_EXCEL]);
}

const stripped = (name: string): string => name.replaceAll(/^[' ]+|[' ]+$/g, "");

/** A name for a table or a chart: `ATI_Big_Data`, `ATI_Big_Data_2`. */
export function freeObjectName(wanted: string, taken: readonly string[]): string {
  const stem = `ATI_${inLetters(wanted, "_").slice(0, 40)}`;
  return firstFree((count) => (count === 1 ? stem : `${stem}_${count}`), taken);
}

/** What could be the address of a cell, or begins with no letter. */
const NO_NAME = /^(?:[a-z]{0,3}\d*|r\d*c\d*|\d.*)$/i;

/** A name for a table as people write it in formulas: `PatentsBySector`, `PatentsBySector2`. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const joined = inLetters(wanted, " ").split(" ").map(upperFirst).join("");
  const stem = NO_NAME.test(joined) ? `Figures${joined}` : joined.slice(0, 40);
  return firstFree((count) => (count === 1 ? stem : `${stem}${count}`), taken);
}

/** A text in Latin letters and digits, with something between its words. */
const inLetters = (text: string, between: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/g, between);
