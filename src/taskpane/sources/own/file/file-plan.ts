import { brokenText } from "../../../../plans/broken-text";
import { LETTER, LINE_LETTER, MARGIN, QUIET, TITLE } from "../../../../plans/look";
import { paperFor } from "../../../../plans/paper";
import type { Plan, PlannedCell } from "../../../../plans/plan";
import { widthOf } from "../../../../plans/blocks/block-size";
import type { FileCell } from "./reading/file-table";

interface FilePlan {
  /** Of the file, and of its sheet or dataset where it has several. */
  readonly file: string;
  readonly part: string;
  readonly producer: string | undefined;
  readonly date: Date;
  /** The head of the table, then its rows. */
  readonly cells: readonly (readonly FileCell[])[];
}

const WIDTH = { least: 56, most: 180 };
/** A line of the source that is shorter would be none. */
const LEAST_LINE = 60;
/** Letters of a header are wider. */
const BOLD = 1.15;
/** So many rows tell how wide a column must be. */
const LOOKED_AT = 200;

/** Lays the figures of a file out as a table, its source above it, so that rows can be added below. */
export function filePlan({ file, part, producer, date, cells }: FilePlan): Plan {
  const title = part === "" ? withoutEnding(file) : part;
  const [head = []] = cells;
  const widths = head.map((_, column) => ({ column, width: columnWidth(cells, column) }));
  const points = widthOf(
    head.length,
    widths.map(({ width }) => width),
  );
  const source = brokenText(
    sourceLine(file, part, producer, date),
    Math.max(LEAST_LINE, Math.floor(points / LINE_LETTER)),
  );
  const table = { row: source.length + 2, column: 0, rows: cells.length, columns: head.length };
  return {
    name: title,
    title: { row: 0, column: 0 },
    rows: table.row + table.rows,
    columns: table.columns,
    cells: [
      { row: 0, column: 0, cells: [[title], ...source.map((line) => [line])] },
      { row: table.row, column: 0, cells: cells.map((row) => row.map(planned)) },
    ],
    styles: [
      { place: { row: 0, column: 0, rows: 1, columns: 1 }, style: TITLE },
      { place: { row: 1, column: 0, rows: source.length, columns: 1 }, style: QUIET },
    ],
    tables: [{ place: table, called: title }],
    charts: [],
    heatMaps: [],
    notes: [],
    widths,
    sheet: { headRows: table.row + 1, landscape: paperFor(points).landscape },
  };
}

/** `Source: patents.csv, sheet Counts; OECD; read on 28 November 2026.` */
function sourceLine(file: string, part: string, producer: string | undefined, date: Date): string {
  const day = date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `Source: ${[`${file}${part === "" ? "" : `, ${part}`}`, ...(producer === undefined ? [] : [producer]), `read on ${day}`].join("; ")}.`;
}

const withoutEnding = (file: string): string => file.replace(/\.[a-z]{2,5}$/i, "") || file;

const planned = (cell: FileCell): PlannedCell => (cell === undefined || cell === "" ? null : cell);

function columnWidth(cells: FilePlan["cells"], column: number): number {
  const [head = [], ...rows] = cells.slice(0, LOOKED_AT);
  const letters = (row: readonly FileCell[]): number => String(row[column] ?? "").length;
  const longest = Math.max(BOLD * letters(head), ...rows.map(letters));
  return Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, longest * LETTER + MARGIN)));
}
