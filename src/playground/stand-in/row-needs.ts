import type { Area } from "./area";
import type { Grid } from "./grid";

/** In points, of a row without texts that wrap, of a letter of the usual size, and of both margins of a cell. */
const LINE = 15;
const LETTER = 4.9;
const MARGINS = 4;
/** In points, of usual texts. */
const SIZE = 11;

/** The height that rows need for their texts that wrap, in points, one for each row of an area. */
export function rowNeeds(
  grid: Pick<Grid, "columnWidths" | "read" | "readStyles" | "usedArea">,
  sheetId: string,
  { row, rows }: Pick<Area, "row" | "rows">,
): number[] {
  const used = grid.usedArea(sheetId);
  if (!used) return Array<number>(rows).fill(LINE);
  const area = { ...used, row, rows };
  const styles = grid.readStyles(sheetId, area);
  const widths = grid.columnWidths(sheetId, area);
  return grid.read(sheetId, area).map((line, r) =>
    line.reduce((height, { text }, c) => {
      const { wrap, size = SIZE } = styles[r]?.[c] ?? {};
      if (wrap !== true) return height;
      const room = Math.max(1, Math.floor(((widths[c] ?? 0) - MARGINS) / ((LETTER * size) / SIZE)));
      return Math.max(height, Math.ceil(text.length / room) * LINE);
    }, LINE),
  );
}
