import { formatAddress } from "../../area";
import type { Grid } from "../../grid";
import type { Property } from "../client-object";
import type { RangePlace } from "../place";

/** In points, of Excel's usual rows. */
export const ROW_HEIGHT = 15;

type Geometry = Pick<
  Excel.Range,
  | "address"
  | "columnCount"
  | "columnIndex"
  | "height"
  | "left"
  | "rowCount"
  | "columnHidden"
  | "rowHidden"
  | "rowIndex"
  | "top"
  | "width"
>;

/** Where a range is, in cells and in points. */
export function rangeGeometry(
  grid: Grid,
  place: () => RangePlace,
): { [P in keyof Geometry]: Property<Geometry[P]> } {
  const widthOf = (column: number, columns: number): number =>
    columns === 0
      ? 0
      : grid
          .columnWidths(place().sheet.id, { row: 0, column, rows: 1, columns })
          .reduce((sum, width) => sum + width, 0);
  const heightOf = (row: number, rows: number): number =>
    rows === 0
      ? 0
      : grid
          .rowHeights(place().sheet.id, { row, column: 0, rows, columns: 1 })
          .reduce((sum, height) => sum + height, 0);
  return {
    address: { read: () => formatAddress(place().sheet.name, place().area) },
    columnCount: { read: () => place().area.columns },
    columnIndex: { read: () => place().area.column },
    rowCount: { read: () => place().area.rows },
    rowIndex: { read: () => place().area.row },
    left: { read: () => widthOf(0, place().area.column) },
    top: { read: () => heightOf(0, place().area.row) },
    width: { read: () => widthOf(place().area.column, place().area.columns) },
    height: { read: () => heightOf(place().area.row, place().area.rows) },
    rowHidden: { read: () => areHidden(grid.rowHeights(place().sheet.id, place().area)) },
    columnHidden: { read: () => areHidden(grid.columnWidths(place().sheet.id, place().area)) },
  };
}

/** Null where some are and others are not. */
function areHidden(sizes: readonly number[]): boolean | null {
  const hidden = sizes.map((size) => size === 0);
  return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
}
