import { filledIn } from "./filled-in";
import { laidStyles } from "./laid-styles";
import { COLUMN_WIDTH } from "./look";
import type { Plan, PlannedCell, Style } from "./plan";
import { spotKey } from "./spot-key";
import { boldWidth } from "./word-width";

/** In points, of a line, at the file's size of 11. */
const LINE = 15;
const SIZE = 11;
/** A space, as a part of the type size. */
const SPACE = 0.23;
/** Screens round letters up or down; words in bold type are as wide as reckoned, others narrower. */
const BOLD = 1.03;
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
  const room = width - MARGIN;
  let lines = 0;
  let end = Infinity;
  // A no-break space is part of a word.
  for (const word of text.split(/[^\S\u00a0]+/)) {
    const needed = boldWidth(word, size) * (bold === true ? BOLD : 1);
    const beside = end + SPACE * size + needed;
    if (beside > room) lines += 1;
    end = beside > room ? needed : beside;
  }
  return lines;
}

/** The rows that hold cells whose texts wrap, from top to bottom. */
export function wrappedRows({ styles }: Pick<Plan, "styles">): readonly number[] {
  const rows = new Set<number>();
  for (const { row, style } of laidStyles(styles).values()) if (style.wrap === true) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

const shown = (cell: PlannedCell): unknown =>
  typeof cell === "object" && cell !== null && typeof cell.value !== "object" ? cell.value : cell;
