import { pageBreaks, type BreakSpot } from "./page-breaks";
import { paperFor } from "./paper";
import type { Place, Plan } from "./plan";
import type { PlannedSheet } from "./planned-sheet";
import { rowHeights } from "./row-heights";

/** Excel keeps 1,023 at most. */
const MOST_BREAKS = 1000;
/** Points of a row of Excel's own size. */
const ROW = 15;

interface Printed {
  /** In points. */
  readonly width: number;
  readonly columns: number;
  readonly tables: readonly Place[];
}

/**
 * How a plan comes on paper, where pages may begin at some rows. A table that goes on over the page takes its header
 * along where it is the only one; else the title does.
 */
export function printOf(
  plan: Pick<Plan, "rows" | "cells" | "styles" | "widths" | "charts">,
  { width, columns, tables }: Printed,
  spots: readonly BreakSpot[],
): Pick<PlannedSheet, "landscape" | "print"> {
  const wrapped = rowHeights(plan);
  const heights = Array.from({ length: plan.rows }, (_, row) => wrapped.get(row) ?? ROW);
  const { landscape, scale, across, tight, height } = paperFor(width, tallestOf(heights, spots));
  // Excel passes over breaks in a sheet that it fits to a width; a chart needs them.
  if (tight && !across && plan.charts.length === 0)
    return { landscape, print: { scale: "fit", columns, across, breaks: [], repeated: { row: 0, rows: 1 } } };
  const breaksWith = (row: number): readonly number[] =>
    pageBreaks(heights, spots, height, heights[row] ?? ROW).slice(0, MOST_BREAKS);
  const breaks = breaksWith(0);
  const [table] = tables;
  const isCut = ({ row, rows }: Place): boolean => breaks.some((at) => at > row && at < row + rows);
  const goesOn = tables.length === 1 && table !== undefined && isCut(table);
  const repeated = { row: goesOn ? table.row : 0, rows: 1 };
  return {
    landscape,
    print: { scale, columns, across, breaks: goesOn ? breaksWith(table.row) : breaks, repeated },
  };
}

/** Points of the tallest rows between two places where a page may end, with a row that pages repeat. */
function tallestOf(heights: readonly number[], spots: readonly BreakSpot[]): number {
  const starts = new Set(spots.map(({ row }) => row));
  let tallest = 0;
  let now = 0;
  heights.forEach((height, row) => {
    now = starts.has(row) ? height : now + height;
    tallest = Math.max(tallest, now);
  });
  return tallest + (heights[0] ?? ROW);
}
