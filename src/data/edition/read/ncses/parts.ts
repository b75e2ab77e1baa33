import type { CsvLine } from "../csv-lines";
import { fault, type Note } from "../reading";
import { headerOf, type Column } from "./columns";
import { outlineOf, type OutlineRow } from "./outline";

/** The parts of a table: its number, title and unit above, its columns and rows, and what stands below. */
export interface Parts {
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly Column[];
  readonly rows: readonly OutlineRow[];
  /** What the marks mean, such as `na` or `r`. */
  readonly legend: ReadonlyMap<string, string>;
  readonly notes: readonly Note[];
}

const NUMBER = /^table\s+([\w-]+)/i;
const HEADING = /^(notes?|sources?)\s*(\(s\))?\s*:?\s*$/i;
const MARK = /^(\S{1,4})\s*=\s*(\S.*)$/;

export function partsOf(file: string, lines: readonly CsvLine[]): Parts {
  const { start, end: header, labels, columns } = headerOf(file, lines);
  const head = lines.slice(0, start).flatMap(({ cells }) => cells.map((text) => text.trim()).filter(Boolean));
  const number = head.flatMap((text) => NUMBER.exec(text)?.[1] ?? [])[0];
  if (number === undefined) throw fault({ file, line: 1 }, 'no line "Table …" above the years');
  const body = lines.slice(header + 1);
  const end = body.findIndex(({ cells }) => isBelow(cells));
  const below = end < 0 ? [] : body.slice(end);
  const texts = below.flatMap(({ line, cells }) =>
    cells
      .map((text) => text.trim())
      .filter(Boolean)
      .map((text): Note => ({ file, line, text })),
  );
  if (!texts.some(({ text }) => /^sources?\b/i.test(text))) {
    throw fault({ file, line: lines.at(-1)?.line ?? 1 }, "ends without a source line: half a download?");
  }
  return {
    number,
    title: head.filter((text) => !NUMBER.test(text) && !isUnit(text)).join(" "),
    unit: head.find(isUnit)?.slice(1, -1) ?? "",
    columns,
    rows: outlineOf(end < 0 ? body : body.slice(0, end), labels),
    legend: new Map(texts.flatMap(({ text }) => marksIn(text))),
    notes: texts.filter(({ text }) => !HEADING.test(text) && marksIn(text).length === 0),
  };
}

const isUnit = (text: string): boolean => /^\(.+\)$/.test(text);

/** Below the rows come the meaning of the marks, the notes and the source, each alone in its row. */
function isBelow(cells: readonly string[]): boolean {
  const [first = "", ...others] = cells.map((text) => text.trim());
  if (others.some(Boolean)) return false;
  return HEADING.test(first) || /^(notes?|sources?)\s*(\(s\))?\s*:/i.test(first) || marksIn(first).length > 0;
}

/** `na = not applicable; r = revised.` */
function marksIn(text: string): [mark: string, meaning: string][] {
  const parts = text.split(";").map((part) => MARK.exec(part.trim()));
  if (parts.some((part) => part === null)) return [];
  return parts.map((part) => [part?.[1] ?? "", (part?.[2] ?? "").replace(/\.$/, "")]);
}
