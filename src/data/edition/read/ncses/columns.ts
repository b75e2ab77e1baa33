import type { CsvLine } from "../csv-lines";
import { fault } from "../reading";

/** A column of figures: what stands over it, the nearest last, and its year where it has one. */
export interface Column {
  readonly at: number;
  readonly labels: readonly string[];
  readonly year: number | undefined;
  /** Whether an area may have another year, which it gives itself: "2021 or most recent year". */
  readonly isLatest: boolean;
}

export interface Header {
  /** The rows of lines that it takes. */
  readonly start: number;
  readonly end: number;
  /** The columns before this one hold labels. */
  readonly labels: number;
  readonly columns: readonly Column[];
}

/** A year may carry the mark of a revision. */
const YEAR = /^(\d{4})\s*(or most recent( year)?)?\s*(\([a-z]\)|[a-z])?$/i;
const FIGURE = /^-?[\d,]*\.?\d+\s*[a-z]?$/i;

/** The header is the row of years with the groups of columns above it, or all rows up to the first with figures. */
export function headerOf(file: string, lines: readonly CsvLine[]): Header {
  const start = lines.findIndex(({ cells }) => cells.slice(1).some(isFilled));
  const ofYears = lines.findIndex(({ cells }) => yearColumns(cells).length > 1);
  const end = ofYears >= 0 ? ofYears : firstOfFigures(lines) - 1;
  if (start < 0 || end < start) throw fault({ file, line: 1 }, "no row of years");
  const rows = lines.slice(start, end + 1).map(({ cells }) => cells.map((text) => text.trim()));
  const [first] = yearColumns(rows.at(-1) ?? []);
  const labels = first ?? 1;
  return { start, end, labels, columns: columnsUnder(rows, labels) };
}

const isFilled = (text: string): boolean => text.trim() !== "";

const yearColumns = (cells: readonly string[]): number[] =>
  cells.flatMap((text, at) => (YEAR.test(text.trim()) ? at : []));

const firstOfFigures = (lines: readonly CsvLine[]): number =>
  lines.findIndex(({ cells }) => cells.slice(1).some((text) => FIGURE.test(text.trim())));

/** In all rows but the last a label stands over every column up to the next one: it is merged. */
function columnsUnder(rows: readonly (readonly string[])[], labels: number): Column[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const over = rows.map(() => "");
  return Array.from({ length: width - labels }, (_, offset): Column => {
    const at = labels + offset;
    const texts = rows.map((cells, row) => {
      const text = cells[at] ?? "";
      if (row === rows.length - 1) return text;
      return (over[row] = text === "" ? (over[row] ?? "") : text);
    });
    const [, year, latest] = texts.map((text) => YEAR.exec(text)).find((found) => found !== null) ?? [];
    return {
      at,
      labels: texts.filter((text) => text !== "" && !YEAR.test(text)),
      year: year === undefined ? undefined : Number(year),
      isLatest: latest !== undefined,
    };
  });
}
