import { ENGLISH, type Separators } from "./separators";

/** A formula, or a part of one, as the user types it. */
export const asTyped = (formula: string, separators: Separators): string =>
  exchanged(formula, ENGLISH, separators);

/** What the user typed, as programs write it. */
export const asWritten = (typed: string, separators: Separators): string =>
  exchanged(typed, separators, ENGLISH);

/** Texts and names of sheets, in which nothing separates. */
const QUOTED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
/** Lists in braces, which hold values alone. */
const BRACES = String.raw`\{(?:"(?:[^"]|"")*"|[^"}])*\}?`;
/** Columns of a table. */
const COLUMNS = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`;
/** With the points and digits that belong to them: `ATI.SHARE`, `LOG10`. */
const NAME = String.raw`[\p{L}_$\\][\p{L}\p{N}_.$\\]*`;

function exchanged(text: string, from: Separators, to: Separators): string {
  if (from.decimal === to.decimal && from.list === to.list && from.column === to.column) return text;
  const number = numberWith(from);
  const piece = new RegExp([QUOTED, BRACES, COLUMNS, NAME, number, "[,;]"].join("|"), "gu");
  return text.replace(piece, (found) => {
    if (found.startsWith("{")) return inBraces(found, from, to);
    if (found.startsWith("[")) return found.replace(/(?<=\]\s*)[,;](?=\s*\[)/g, to.list);
    if (/^[\d.,]+\d$|^\d/.test(found)) return found.replace(from.decimal, to.decimal);
    return found === from.list ? to.list : found;
  });
}

function inBraces(list: string, from: Separators, to: Separators): string {
  const piece = new RegExp([QUOTED, numberWith(from), String.raw`[,.\\]`].join("|"), "gu");
  return list.replace(piece, (found) => {
    if (/\d$/.test(found)) return found.replace(from.decimal, to.decimal);
    return found === from.column ? to.column : found;
  });
}

const numberWith = ({ decimal }: Separators): string => {
  const point = decimal === "." ? String.raw`\.` : decimal;
  return String.raw`\d+(?:${point}\d+)?|${point}\d+`;
};
