import type { Plan } from "../../../plans/plan";
import type { ShownChart } from "../../shared/plots/shown-chart";
import { previewChartOf } from "./preview-chart-of";
import { cellsIn, previewGrid, shownAt, type PreviewCell } from "./preview-grid";

/** Rows of figures of each section; the rest is counted. */
const ROWS = 4;

/** A section of a sheet: its heading, what its figures are, the first rows of its table, and its charts. */
export interface PreviewSection {
  readonly heading: string;
  readonly about: string;
  readonly header: readonly PreviewCell[];
  readonly rows: readonly (readonly PreviewCell[])[];
  /** How many rows more the sheet has. */
  readonly more: number;
  readonly charts: readonly ShownChart[];
}

/** The sections of a page as a reader will see them; sources and methods, at its foot, are left out. */
export function previewSections(page: Plan): readonly PreviewSection[] {
  const grid = previewGrid(page);
  return (page.sections ?? []).map(({ heading, about, table, charts }) => {
    const [header = [], ...laid] = cellsIn(grid, table);
    // Rows that wait for what is chosen later on the sheet say nothing here.
    const rows = laid.filter((row) => row.some(({ text }) => text !== ""));
    return {
      heading: shownAt(grid, heading),
      about: shownAt(grid, about),
      header,
      rows: rows.slice(0, ROWS),
      more: Math.max(0, rows.length - ROWS),
      charts: charts.map((chart) => previewChartOf(chart, grid)),
    };
  });
}
