import { formatAddress } from "../../area";
import type { Grid } from "../../grid";
import type { Property } from "../client-object";
import type { Place } from "../place";

/** In points; the stand-in's rows all have Excel's usual height. */
export const ROW_HEIGHT = 15;

type Geometry = Pick<
  Excel.Range,
  "address" | "columnCount" | "columnIndex" | "height" | "left" | "rowCount" | "rowIndex" | "top" | "width"
>;

/** Where a range is, in cells and in points. */
export function rangeGeometry(
  grid: Grid,
  place: () => Place,
): { [P in keyof Geometry]: Property<Geometry[P]> } {
  const widthOf = (column: number, columns: number): number =>
    columns === 0
      ? 0
      : grid
          .columnWidths(place().sheet.id, { row: 0, column, rows: 1, columns })
          .reduce((sum, width) => sum + width, 0);
  return {
    address: { read: () => formatAddress(place().sheet.name, place().area) },
    columnCount: { read: () => place().area.columns },
    columnIndex: { read: () => place().area.column },
    rowCount: { read: () => place().area.rows },
    rowIndex: { read: () => place().area.row },
    left: { read: () => widthOf(0, place().area.column) },
    top: { read: () => place().area.row * ROW_HEIGHT },
    width: { read: () => widthOf(place().area.column, place().area.columns) },
    height: { read: () => place().area.rows * ROW_HEIGHT },
  };
}
