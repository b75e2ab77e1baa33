import { brokenText } from "../plan/broken-text";
import type { Plan } from "../plan/plan";
import { addressAt, shownAt, type FilledCell } from "./filled-cells";
import type { StyledCell } from "./cell-styles";

/** In points, of a letter of words, which are a little narrower than digits, and of a line, at the file's size of 11. */
const LETTER = 4.9;
const LINE = 15;
const SIZE = 11;
const BOLD = 1.1;
/** Points of a column that says nothing, and of a cell's margins. */
const WIDTH = 48;
const MARGIN = 4;

/**
 * Points that rows need whose texts wrap, by row, where these are more than one line: not every reader works them out
 * when it opens a file.
 */
export function rowHeights(
  { widths }: Plan,
  filled: ReadonlyMap<string, FilledCell>,
  styled: ReadonlyMap<string, StyledCell>,
): ReadonlyMap<number, number> {
  const widthOf = new Map(widths.map(({ column, width }) => [column, width]));
  const heights = new Map<number, number>();
  for (const spot of filled.values()) {
    const { wrap, size = SIZE, bold } = styled.get(addressAt(spot))?.style ?? {};
    const text = shownAt(filled, spot);
    if (wrap !== true || typeof text !== "string" || text === "") continue;
    const letter = (LETTER * (bold === true ? BOLD : 1) * size) / SIZE;
    const letters = Math.max(1, Math.floor(((widthOf.get(spot.column) ?? WIDTH) - MARGIN) / letter));
    const lines = brokenText(text, letters).length;
    const height = Math.ceil((lines * LINE * size) / SIZE);
    if (lines > 1 && height > (heights.get(spot.row) ?? 0)) heights.set(spot.row, height);
  }
  return heights;
}
