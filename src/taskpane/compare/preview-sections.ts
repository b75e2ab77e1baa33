import type { Place, Plan, PlannedCell } from "../../workbook/plan/plan";
import { cellText } from "./cell-text";

/** Rows of figures of each section; the rest is counted. */
const ROWS = 4;
const HEADING_SIZE = 12;

export interface PreviewCell {
  readonly text: string;
  readonly isFigure: boolean;
  /** Why there is no figure; "" where there is one or the sheet says why elsewhere. */
  readonly reason: string;
}

/** A section of a sheet: its heading, what its figures are, and the first rows of its table. */
export interface PreviewSection {
  readonly heading: string;
  readonly about: string;
  readonly header: readonly PreviewCell[];
  readonly rows: readonly (readonly PreviewCell[])[];
  /** How many rows more the sheet has. */
  readonly more: number;
}

/** The sections of a page as a reader will see them; sources and methods, at its foot, are left out. */
export function previewSections(page: Plan): readonly PreviewSection[] {
  const grid = gridOf(page);
  const headings = page.styles
    .filter(({ style }) => style.size === HEADING_SIZE)
    .map(({ place }) => place.row);
  return headings.map((row) => {
    const lines = linesFrom(grid, row + 2);
    const [header = [], ...rows] = lines;
    return {
      heading: grid[row]?.[0]?.text ?? "",
      about: grid[row + 1]?.[0]?.text ?? "",
      header,
      rows: rows.slice(0, ROWS),
      more: Math.max(0, rows.length - ROWS),
    };
  });
}

/** The title at the top of a page. */
export const previewTitle = (page: Plan): string => gridOf(page)[0]?.[0]?.text ?? "";

/** The rows from one to the next that is empty, as wide as the widest. */
function linesFrom(grid: readonly (readonly PreviewCell[])[], from: number): readonly PreviewCell[][] {
  const end = grid.findIndex((line, row) => row >= from && line.every(({ text }) => text === ""));
  const lines = grid.slice(from, end < 0 ? undefined : end);
  const width = Math.max(
    0,
    ...lines.flatMap((line) => line.map(({ text }, at) => (text === "" ? 0 : at + 1))),
  );
  return lines.map((line) => line.slice(0, width));
}

const EMPTY: PreviewCell = { text: "", isFigure: false, reason: "" };

function gridOf(page: Plan): readonly (readonly PreviewCell[])[] {
  const grid = Array.from({ length: page.rows }, () => Array<PreviewCell>(page.columns).fill(EMPTY));
  const notes = new Map(page.notes.map(({ row, column, text }) => [`${row} ${column}`, text]));
  for (const block of page.cells) {
    block.cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const [row, column] = [block.row + down, block.column + across];
        const shown = previewCell(cell, formatAt(page, row, column), notes.get(`${row} ${column}`));
        grid[row]?.splice(column, 1, shown);
      }),
    );
  }
  return grid;
}

function previewCell(cell: PlannedCell, format: string | undefined, reason = ""): PreviewCell {
  const value = typeof cell === "object" ? cell?.value : cell;
  const isFigure = typeof value === "number" || typeof value === "object";
  return { text: cellText(cell, format), isFigure, reason };
}

/** The last format laid over a cell. */
const formatAt = ({ styles }: Plan, row: number, column: number): string | undefined =>
  styles.filter(({ place, style }) => style.numberFormat !== undefined && isIn(place, row, column)).at(-1)
    ?.style.numberFormat;

const isIn = (place: Place, row: number, column: number): boolean =>
  row >= place.row &&
  row < place.row + place.rows &&
  column >= place.column &&
  column < place.column + place.columns;
