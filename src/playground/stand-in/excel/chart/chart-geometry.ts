import type { Area } from "../../area";
import type { Grid } from "../../grid";
import type { Property } from "../client-object";
import type { RangePlace } from "../place";
import { rangeGeometry } from "../range/range-geometry";

type Side = "left" | "top" | "width" | "height";

/** Rows and columns from the first in which charts are placed. */
const MOST_LINES = 2000;

/** Where a chart lies, in points; it is kept by cells, so that what is written goes to the nearest edge of one. */
export function chartGeometry(
  grid: Grid,
  place: () => RangePlace,
  move: (area: Area) => void,
): Record<Side, Property<number>> {
  const { left, top, width, height } = rangeGeometry(grid, place);
  const across = (from: number, size: number): void => {
    const { sheet, area } = place();
    const widths = grid.columnWidths(sheet.id, { row: 0, column: 0, rows: 1, columns: MOST_LINES });
    const column = lineAt(widths, from);
    move({ ...area, column, columns: Math.max(1, lineAt(widths, from + size) - column) });
  };
  const down = (from: number, size: number): void => {
    const { sheet, area } = place();
    const heights = grid.rowHeights(sheet.id, { row: 0, column: 0, rows: MOST_LINES, columns: 1 });
    const row = lineAt(heights, from);
    move({ ...area, row, rows: Math.max(1, lineAt(heights, from + size) - row) });
  };
  const now = ({ read }: Property<number>): number => read?.() ?? 0;
  return {
    left: { ...left, write: (points) => across(points, now(width)) },
    top: { ...top, write: (points) => down(points, now(height)) },
    width: { ...width, write: (points) => across(now(left), points) },
    height: { ...height, write: (points) => down(now(top), points) },
  };
}

/** The line whose first edge is nearest. */
function lineAt(sizes: readonly number[], points: number): number {
  let edge = 0;
  for (const [line, size] of sizes.entries()) {
    if (edge + size / 2 > points) return line;
    edge += size;
  }
  return sizes.length;
}
