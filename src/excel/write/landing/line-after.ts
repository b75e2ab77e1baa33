import { COLUMN_WIDTH } from "../../../plans/look";
import { MOST_COLUMNS, MOST_ROWS } from "./sheet-edge";

/** Lines left empty between what a sheet holds and what is put below it, or right of it. */
const GAP = 1;

/** How often lines that are smaller than usual, or hidden, are looked for further on. */
const MOST_LOOKS = 12;

/** A row or a column, by how far it lies from the sheet's corner in points. */
const AXES = {
  rows: {
    most: MOST_ROWS,
    cellAt: (sheet: Excel.Worksheet, at: number) => sheet.getRangeByIndexes(at, 0, 1, 1),
    property: "top",
    usual: (sheet: Excel.Worksheet) => sheet.standardHeight,
  },
  columns: {
    most: MOST_COLUMNS,
    cellAt: (sheet: Excel.Worksheet, at: number) => sheet.getRangeByIndexes(0, at, 1, 1),
    property: "left",
    // A sheet tells its standard width in letters.
    usual: () => COLUMN_WIDTH,
  },
} as const;

/**
 * A row or a column with an empty one before it that lies after so many lines that hold something and after so many
 * points, which charts cover; the first such, where lines are usual ones.
 */
export async function lineAfter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  axis: keyof typeof AXES,
  used: number,
  points: number,
): Promise<number> {
  const first = used === 0 ? 0 : used + GAP;
  if (points === 0) return first;
  const { most, cellAt, property, usual } = AXES[axis];
  sheet.load("standardHeight");
  let further = 0;
  for (let look = 0; look < MOST_LOOKS && first + further < most; look += 1) {
    const cell = cellAt(sheet, first + further);
    cell.load(property);
    // Where a line lies is only known of the line itself.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const missing = points - cell[property];
    if (missing < 0 && further === 0) return first;
    if (missing <= 0) break;
    further += Math.ceil(missing / usual(sheet));
  }
  return first + further + GAP;
}
