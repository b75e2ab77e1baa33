import type { Plan } from "../../plans/plan";
import { cellText } from "./cell-text";
import { previewChartOf, type PreviewChart } from "./preview-chart-of";
import { previewGrid, type PreviewCell, type PreviewGrid } from "./preview-grid";

/** Rows of figures of each section; the rest is counted. */
const ROWS = 4;
const HEADING_SIZE = 12;

/** A section of a sheet: its heading, what its figures are, the first rows of its table, and its charts. */
export interface PreviewSection {
  readonly heading: string;
  readonly about: string;
  readonly header: readonly PreviewCell[];
  readonly rows: readonly (readonly PreviewCell[])[];
  /** How many rows more the sheet has. */
  readonly more: number;
  readonly charts: readonly PreviewChart[];
}

/** The sections of a page as a reader will see them; sources and methods, at its foot, are left out. */
export function previewSections(page: Plan): readonly PreviewSection[] {
  const grid = previewGrid(page);
  const headings = page.styles
    .filter(({ style }) => style.size === HEADING_SIZE)
    .map(({ place }) => place.row);
  return headings.map((row, at) => {
    const lines = linesFrom(grid, row + 2);
    const [header = [], ...rows] = lines;
    // A chart may stand anywhere; its figures stand in its section.
    const charts = page.charts.filter(
      ({ from, data }) => from === "here" && data.row > row && data.row < (headings[at + 1] ?? Infinity),
    );
    return {
      heading: grid[row]?.[0]?.text ?? "",
      about: grid[row + 1]?.[0]?.text ?? "",
      header,
      rows: rows.slice(0, ROWS),
      more: Math.max(0, rows.length - ROWS),
      charts: charts.map((chart) => previewChartOf(chart, grid)),
    };
  });
}

/** The title at the top of a page. */
export function previewTitle({ cells }: Plan): string {
  const first = cells.find(({ row, column }) => row === 0 && column === 0);
  return cellText(first?.cells[0]?.[0] ?? null);
}

/** The rows from one to the next that is empty, as wide as the widest. */
function linesFrom(grid: PreviewGrid, from: number): readonly PreviewCell[][] {
  const end = grid.findIndex((line, row) => row >= from && line.every(({ text }) => text === ""));
  const lines = grid.slice(from, end < 0 ? undefined : end);
  const width = Math.max(
    0,
    ...lines.flatMap((line) => line.map(({ text }, at) => (text === "" ? 0 : at + 1))),
  );
  return lines.map((line) => line.slice(0, width));
}
