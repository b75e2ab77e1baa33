import type { CsvLine } from "../csv-lines";
import { withoutYear } from "./labels";

/** A row of figures with what names it, the nearest first: its own labels, and the headings and wholes above it. */
export interface OutlineRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly labels: readonly string[];
  /** The year that its label gives, `South Korea (2021)`. */
  readonly year: number | undefined;
}

interface Above {
  readonly indent: number;
  readonly label: string;
  readonly isHeading: boolean;
}

interface Entry extends Above {
  readonly line: CsvLine;
  readonly own: readonly string[];
}

/**
 * Rows in their outline. What is indented belongs to the row above that is not; a heading, which has no figures, holds
 * until one of its level comes. Without indents, as many headings as stand together are replaced by as many.
 */
export function outlineOf(rows: readonly CsvLine[], labels: number): OutlineRow[] {
  const entries = entriesOf(rows, labels);
  const found: OutlineRow[] = [];
  let above: Above[] = [];
  entries.forEach((entry, at) => {
    const before = entries[at - 1];
    const goesOn = before?.isHeading === true && before.indent === entry.indent;
    above = above.filter(
      (each) => each.indent < entry.indent || (each.indent === entry.indent && each.isHeading),
    );
    if (entry.isHeading && !goesOn) above = withoutLast(above, entry.indent, runFrom(entries, at));
    if (!entry.isHeading) {
      const texts = [...[...entry.own].reverse(), ...above.map(({ label }) => label).reverse()].map(
        withoutYear,
      );
      found.push({
        line: entry.line.line,
        cells: entry.line.cells,
        labels: texts.map(({ label }) => label),
        year: texts[0]?.year,
      });
    }
    above.push(entry);
  });
  return found;
}

/** A label that is left out in a column before others is that of the row above: the cells are merged. */
function entriesOf(rows: readonly CsvLine[], labels: number): Entry[] {
  let known: string[] = [];
  return rows.flatMap((line): Entry[] => {
    const texts = line.cells.slice(0, labels);
    const isHeading = line.cells.slice(labels).every((text) => text.trim() === "");
    const first = texts.findIndex((text) => text.trim() !== "");
    if (first < 0 && isHeading) return [];
    known = first < 0 ? [] : [...known.slice(0, first), ...texts.slice(first)];
    const own = known.map((text) => text.trim()).filter(Boolean);
    const indent = /^\s*/.exec(texts[first] ?? "")?.[0].length ?? 0;
    return [{ line, own, indent, isHeading, label: own.at(-1) ?? "" }];
  });
}

function runFrom(entries: readonly Entry[], at: number): number {
  const end = entries.findIndex(
    (each, other) => other > at && (!each.isHeading || each.indent !== entries[at]?.indent),
  );
  return (end < 0 ? entries.length : end) - at;
}

/** Without the last headings of a level. */
function withoutLast(above: readonly Above[], indent: number, count: number): Above[] {
  const level = above.filter((each) => each.indent === indent);
  const gone = new Set(level.slice(Math.max(0, level.length - count)));
  return above.filter((each) => !gone.has(each));
}
