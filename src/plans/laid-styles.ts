import type { PlannedStyle, Spot, Style } from "./plan";
import { spotKey } from "./spot-key";

export interface StyledCell extends Spot {
  readonly style: Style;
}

/** The styles of a plan cell by cell, by their keys: later ones laid over earlier ones. */
export function laidStyles(styles: readonly PlannedStyle[]): ReadonlyMap<string, StyledCell> {
  const styled = new Map<string, StyledCell>();
  for (const { place, style } of styles) {
    const { lineBelow, ...everywhere } = style;
    for (let row = place.row; row < place.row + place.rows; row += 1) {
      const isLast = row === place.row + place.rows - 1;
      const laid = isLast && lineBelow !== undefined ? { ...everywhere, lineBelow } : everywhere;
      for (let column = place.column; column < place.column + place.columns; column += 1) {
        const key = spotKey({ row, column });
        styled.set(key, { row, column, style: { ...styled.get(key)?.style, ...laid } });
      }
    }
  }
  return styled;
}
