import { brokenText } from "./broken-text";
import { filledIn } from "./filled-in";
import { laidStyles } from "./laid-styles";
import { COLUMN_WIDTH } from "./look";
import type { Plan, PlannedCell, Style } from "./plan";
import { spotKey } from "./spot-key";

/** In points, of a letter of words, which are a little narrower than digits, and of a line, at the file's size of 11. */
const LETTER = 4.9;
const LINE = 15;
const SIZE = 11;
const BOLD = 1.1;
/** Points of a cell's margins. */
const MARGIN = 4;

/**
 * Points that rows need for the texts that wrap in them and are shown today, by row, where these are more than one
 * line: neither every reader of files nor every Excel works them out by itself.
 */
export function rowHeights(plan: Pick<Plan, "cells" | "styles" | "widths">): ReadonlyMap<number, number> {
  const widthOf = new Map(plan.widths.map(({ column, width }) => [column, width]));
  const styled = laidStyles(plan.styles);
  const heights = new Map<number, number>();
  for (const [key, { row, column, cell }] of new Map(filledIn(plan).map((each) => [spotKey(each), each]))) {
    const { wrap, size = SIZE, bold = false } = styled.get(key)?.style ?? {};
    const text = shown(cell);
    if (wrap !== true || typeof text !== "string" || text === "") continue;
    const lines = wrappedLines(text, widthOf.get(column) ?? COLUMN_WIDTH, { size, bold });
    const height = Math.ceil((lines * LINE * size) / SIZE);
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

/** How many lines a text takes in a cell so many points wide. */
export function wrappedLines(text: string, width: number, { size = SIZE, bold }: Style): number {
  const letter = (LETTER * (bold === true ? BOLD : 1) * size) / SIZE;
  return brokenText(text, Math.max(1, Math.floor((width - MARGIN) / letter))).length;
}

/** The rows that hold cells whose texts wrap, from top to bottom. */
export function wrappedRows({ styles }: Pick<Plan, "styles">): readonly number[] {
  const rows = new Set<number>();
  for (const { row, style } of laidStyles(styles).values()) if (style.wrap === true) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

const shown = (cell: PlannedCell): unknown =>
  typeof cell === "object" && cell !== null && typeof cell.value !== "object" ? cell.value : cell;
