import { cell, type SourceRow } from "../read-source";
import { cleanText } from "./clean-text";
import { rewordComment } from "./reword-comment";

/** What a column of the project's table is called, and how it is read from a row handed over. */
export type Column = readonly [name: string, read: (row: SourceRow) => string];

export const text = (name: string, from = name): Column => [name, (row) => cleanText(cell(row, from))];

/** As it stands, because stars and brackets mean something in it. */
export const verbatim = (name: string, from = name): Column => [name, (row) => cell(row, from)];

/** A remark that is not the report's own. */
export const comment = (name: string, from = name): Column => [
  name,
  (row) => rewordComment(cleanText(cell(row, from))),
];

export const list = (name: string, from = name): Column => [
  name,
  (row) =>
    cell(row, from)
      .split(/[;|]/)
      .map((part) => part.trim())
      .join("|"),
];

/** Numbers of footnotes, without the remark where each stands: `17 (para.)`. */
export const footnotes = (name: string, from: string): Column => [
  name,
  (row) =>
    cell(row, from)
      .split(";")
      .map((part) => part.replace(/\(.*\)/, "").trim())
      .join("|"),
];

/** That remark alone: a footnote of a paragraph or a heading is no source of each sentence in it. */
export const footnotePlace = (from: string): Column => [
  "footnotePlace",
  (row) => (/\((.*)\)/.exec(cell(row, from))?.[1] ?? "").replace(/^para\.$/, "paragraph"),
];
