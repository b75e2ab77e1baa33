import { filledIn } from "../../../plans/filled-in";
import { laidStyles } from "../../../plans/laid-styles";
import type { Place, Plan, PlannedCell, Spot } from "../../../plans/plan";
import { spotKey } from "../../../plans/spot-key";
import { cellText } from "../../shared/plots/cell-text";

export interface PreviewCell {
  readonly text: string;
  readonly isFigure: boolean;
  /** The figure itself, where there is one. */
  readonly figure?: number;
  /** Why there is no figure; "" where there is one or the sheet says why elsewhere. */
  readonly reason: string;
}

/** All cells of a page as a reader will see them, row by row. */
export type PreviewGrid = readonly (readonly PreviewCell[])[];

const EMPTY: PreviewCell = { text: "", isFigure: false, reason: "" };

export function previewGrid(page: Plan): PreviewGrid {
  const grid = Array.from({ length: page.rows }, () => Array<PreviewCell>(page.columns).fill(EMPTY));
  const notes = new Map(page.notes.map((note) => [spotKey(note), note.text]));
  const styled = laidStyles(page.styles);
  for (const { cell, ...spot } of filledIn(page)) {
    const key = spotKey(spot);
    const shown = previewCell(cell, styled.get(key)?.style.numberFormat, notes.get(key));
    grid[spot.row]?.splice(spot.column, 1, shown);
  }
  return grid;
}

/** The cells of a place, row by row. */
export const cellsIn = (grid: PreviewGrid, { row, column, rows, columns }: Place): PreviewGrid =>
  grid.slice(row, row + rows).map((line) => line.slice(column, column + columns));

/** What a cell shows. */
export const shownAt = (grid: PreviewGrid, { row, column }: Spot): string => grid[row]?.[column]?.text ?? "";

function previewCell(cell: PlannedCell, format: string | undefined, reason = ""): PreviewCell {
  const value = typeof cell === "object" ? cell?.value : cell;
  const isFigure = typeof value === "number" || typeof value === "object";
  return {
    text: cellText(cell, format),
    isFigure,
    reason,
    ...(typeof value === "number" ? { figure: value } : {}),
  };
}
