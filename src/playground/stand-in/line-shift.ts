import type { Area } from "./area";

/** Whole rows or columns that are put in before one, or taken out from one on. */
export interface LineShift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** How many come; below 0, how many go. */
  readonly by: number;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** Where lines are after a shift: one that falls inside makes them more or fewer; undefined when none is left. */
export function shiftSpan({ start, length }: Span, { at, by }: LineShift): Span | undefined {
  if (by >= 0) {
    if (start >= at) return { start: start + by, length };
    return { start, length: at < start + length ? length + by : length };
  }
  const after = at - by;
  const gone = (from: number, to: number): number => Math.max(0, Math.min(to, after) - Math.max(from, at));
  const left = length - gone(start, start + length);
  return left > 0 ? { start: start - gone(0, start), length: left } : undefined;
}

/** Where cells are after a shift; undefined when none is left. */
export function shiftArea(area: Area, shift: LineShift): Area | undefined {
  const { row, column, rows, columns } = area;
  if (shift.axis === "rows") {
    const span = shiftSpan({ start: row, length: rows }, shift);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = shiftSpan({ start: column, length: columns }, shift);
  return span && { ...area, column: span.start, columns: span.length };
}
