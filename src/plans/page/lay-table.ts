import type { Cell } from "../formula/cell";
import { FILLED_HEADER, LETTER, LINE_BELOW, MARGIN, WRAPPED } from "../look";
import type { Place, Spot, Style } from "../plan";
import { wrappedLines } from "../row-heights";
import { shownNumber } from "../shown-number";
import { boldWidth } from "../word-width";
import type { Draft } from "./draft";
import type { Body, Table } from "./page";

/** Points of a column of figures at least, and of labels, by how much room there is. */
const FIGURE = { wide: 50, narrow: 44 };
const LABEL = { least: 88, most: 166 };
/** Labels of lines that sum figures up are sentences; so they fit on a line or two, by how much room there is. */
const SENTENCE = { wide: 166, narrow: 120 };
/** Points of a digit, and of what stands beside a number. */
const DIGIT = 5.7;
const DIGIT_MARGIN = 9;
/** Lines of a header, where its column may be so much wider for it. */
const MOST_LINES = 3;
const WIDTHS = [50, 54, 58, 62, 66, 70];
/** Points beside the words of a header. */
const HEADER_MARGIN = 7;

/** Puts a table at a row; gives all of it, the lines below included. */
export function layTable(draft: Draft, row: number, table: Table): Place {
  const { header, labels, bodies, below } = table;
  const place = { row, column: 0, rows: labels.length + 1, columns: header.length };
  draft.style({ ...place, rows: 1 }, FILLED_HEADER);
  draft.style({ ...place, row: row + 1, rows: labels.length, columns: 1 }, { horizontal: "Left" });
  headerLooks(table).forEach((horizontal, at) =>
    draft.style({ row, column: at + 1, rows: 1, columns: 1 }, { horizontal }),
  );
  layRows(draft, row, [header], labels, bodies);
  if (!below) return place;
  const lines = below.labels.length;
  draft.style({ ...place, row: row + place.rows - 1, rows: 1 }, LINE_BELOW);
  draft.style({ row: row + place.rows, column: 0, rows: lines, columns: 1 }, WRAPPED);
  layRows(draft, row + place.rows, [], below.labels, [below.body]);
  return { ...place, rows: place.rows + lines };
}

/** Puts labels and what stands beside them, as one piece where no formula fills a part of it. */
function layRows(
  draft: Draft,
  row: number,
  header: readonly (readonly Cell[])[],
  labels: readonly Cell[],
  bodies: readonly Body[],
): void {
  const first = row + header.length;
  const spills = bodies.some(({ spill }) => spill !== undefined);
  const beside = (at: number): readonly Cell[] =>
    spills ? [] : bodies.flatMap(({ cells }) => cells[at] ?? []);
  const lines = labels.map((label, at) => [label, ...beside(at)]);
  if (spills) {
    draft.put({ row, column: 0 }, header);
    draft.put({ row: first, column: 0 }, lines);
  } else draft.put({ row, column: 0 }, [...header, ...lines]);
  let column = 1;
  for (const body of bodies) {
    const corner = { row: first, column };
    if (spills) draft.put(corner, body.cells, body.spill);
    layBody(draft, corner, body);
    column += body.cells[0]?.length ?? 0;
  }
}

/** Hides and notes what is missing in a body, and colours what shall be. */
function layBody(draft: Draft, corner: Spot, { cells, heatMap, bold, noted = "each" }: Body): void {
  const answers = answersIn(cells);
  if (answers) {
    const { row, column, rows, columns } = answers;
    const today = cells
      .slice(row, row + rows)
      .map((line) => line.slice(column, column + columns).map((cell) => cell.today));
    const place = { row: corner.row + row, column: corner.column + column, rows, columns };
    if (heatMap) draft.heatMap({ place, ...heatMap });
    draft.missing(place, today, noted);
  }
  if (bold === undefined) return;
  const columns = corner.column + (cells[0]?.length ?? 0);
  draft.style({ row: corner.row + bold, column: 0, rows: 1, columns }, { bold: true });
}

/** The part of a body in which figures may be missing. */
function answersIn(cells: readonly (readonly Cell[])[]): Place | undefined {
  const spots = cells.flatMap((line, row) =>
    line.flatMap(({ parts }, column) => (parts.isAnswer === true ? [{ row, column }] : [])),
  );
  if (spots.length === 0) return undefined;
  const rows = spots.map(({ row }) => row);
  const columns = spots.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** Each column's header stands as what is under it does. */
const headerLooks = ({ bodies }: Table): readonly NonNullable<Style["horizontal"]>[] =>
  bodies.flatMap(({ cells }) => (cells[0] ?? []).map(({ parts }) => parts.look?.horizontal ?? "Right"));

/** How much room columns have: narrow, labels that wrap may take several lines. */
export type Room = "wide" | "narrow";

/** So wide that most labels fit, no word of a header breaks, and what asks for a width has it. */
export function widenFor(draft: Draft, { header, labels, bodies, below }: Table, room: Room): void {
  const letters = labels.map(({ today, parts }) =>
    room === "narrow" && parts.look?.wrap === true ? longestWord(String(today)) : String(today).length,
  );
  const longest = Math.max(0, ...letters);
  draft.widen(0, Math.round(Math.min(LABEL.most, Math.max(LABEL.least, longest * LETTER + MARGIN))));
  if (below) draft.widen(0, SENTENCE[room]);
  header.forEach((cell, at) => {
    const least =
      at === 0
        ? 0
        : Math.max(
            FIGURE[room],
            widestWord(textOf(cell)),
            ...(room === "wide" ? [lowWidth(textOf(cell))] : []),
          );
    draft.widen(at, Math.max(least, cell.parts.width ?? 0));
  });
  let column = 1;
  for (const { cells } of below ? [...bodies, below.body] : bodies) {
    const first = below?.body.cells === cells ? 1 : column;
    for (const line of cells) line.forEach((cell, at) => draft.widen(first + at, contentWidth(cell)));
    column += cells[0]?.length ?? 0;
  }
}

/** A number that its column cannot show is none, and a name is not cut. */
function contentWidth({ today, parts: { look } }: Cell): number {
  if (typeof today === "number" && look?.numberFormat !== undefined)
    return Math.round(shownNumber(today, look.numberFormat).length * DIGIT + DIGIT_MARGIN);
  return typeof today === "string" && look?.wrap !== true
    ? Math.min(LABEL.most, Math.round(today.length * LETTER + DIGIT_MARGIN))
    : 0;
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+|(?<=-)/);

const widestWord = (text: string): number =>
  Math.ceil(Math.max(...wordsOf(text).map((word) => boldWidth(word))) + HEADER_MARGIN);

/** Points in which a header takes few lines. */
function lowWidth(text: string): number {
  const isLow = (width: number): boolean => wrappedLines(text, width, { bold: true }) <= MOST_LINES;
  return WIDTHS.find(isLow) ?? 0;
}

const longestWord = (text: string): number => Math.max(...wordsOf(text).map(({ length }) => length));

const textOf = ({ today }: Cell): string => (typeof today === "object" ? "" : String(today));
