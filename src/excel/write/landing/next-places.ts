import { COLUMN_WIDTH } from "../../../plans/look";
import type { Place } from "../../../plans/plan";
import { lineAfter } from "./line-after";
import { MOST_COLUMNS, MOST_ROWS } from "./sheet-edge";

/** Further away, a place is not near: nobody would look for it there. */
const NEAR = { rows: 1000, columns: 100 };
/** People read on downwards: so many rows, about two screens, are taken before a place to the right is. */
const TWO_SCREENS = 60;

/** In points, of a row that nobody made higher. */
const ROW_HEIGHT = 15;

/**
 * The places on a sheet next to one that is not free, the nearest first: below all that its columns and their neighbours
 * hold, and right of all that its rows and theirs do, with a line left empty between.
 */
export async function nextPlaces(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  wanted: Place,
): Promise<readonly Place[]> {
  const { row, column } = wanted;
  const across = withNeighbours(column, wanted.columns, MOST_COLUMNS);
  const down = withNeighbours(row, wanted.rows, MOST_ROWS);
  const inColumns = sheet.getRangeByIndexes(0, across.from, MOST_ROWS, across.count);
  const inRows = sheet.getRangeByIndexes(down.from, 0, down.count, MOST_COLUMNS);
  const used = { columns: usedIn(inColumns), rows: usedIn(inRows) };
  const beside = sheet.getRangeByIndexes(down.from, across.from, down.count, across.count);
  const { charts, tables } = sheet;
  beside.load("left, top, width, height");
  charts.load("items/left, items/top, items/width, items/height");
  tables.load("items/name");
  await context.sync();
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex, columnIndex, rowCount, columnCount");
    return range;
  });
  await context.sync();

  const places = ranges.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    ...{ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
  }));
  const above = charts.items.filter(
    ({ left, width }) => left < beside.left + beside.width && beside.left < left + width,
  );
  const left = charts.items.filter(
    ({ top, height }) => top < beside.top + beside.height && beside.top < top + height,
  );
  const usedRows = Math.max(
    endOf(used.columns, "row"),
    ...places.filter((each) => meets(across, each.column, each.columns)).map((each) => each.row + each.rows),
  );
  const usedColumns = Math.max(
    endOf(used.rows, "column"),
    ...places.filter((each) => meets(down, each.row, each.rows)).map((each) => each.column + each.columns),
  );
  const bottom = Math.max(0, ...above.map(({ top, height }) => top + height));
  const right = Math.max(0, ...left.map(({ left: from, width }) => from + width));
  // Where nothing stands there, it is the place itself that is unfit, as hidden rows and merged cells are.
  const lastRow = usedRows > row || bottom > beside.top ? Math.max(row, usedRows) : row + wanted.rows;
  const lastColumn =
    usedColumns > column || right > beside.left ? Math.max(column, usedColumns) : column + wanted.columns;
  const below = { ...wanted, row: await lineAfter(context, sheet, "rows", lastRow, bottom) };
  const aside = { ...wanted, column: await lineAfter(context, sheet, "columns", lastColumn, right) };
  const isBelowFirst =
    below.row - row <= TWO_SCREENS ||
    (below.row - row) * ROW_HEIGHT <= (aside.column - column) * COLUMN_WIDTH;
  return isBelowFirst ? [below, aside] : [aside, below];
}

/** Whether somebody who wanted one place would look for it at another. */
export const isNear = (wanted: Place, { row, column }: Pick<Place, "row" | "column">): boolean =>
  row - wanted.row <= NEAR.rows && column - wanted.column <= NEAR.columns;

interface Lines {
  readonly from: number;
  readonly count: number;
}

/** Some lines with the one before and the one after them, where there are such. */
function withNeighbours(from: number, count: number, most: number): Lines {
  const first = Math.max(0, from - 1);
  return { from: first, count: Math.min(most, from + count + 1) - first };
}

const meets = ({ from, count }: Lines, start: number, length: number): boolean =>
  start < from + count && from < start + length;

function usedIn(range: Excel.Range): Excel.Range {
  const used = range.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  return used;
}

/** How many lines of a sheet come before the first after a range. */
function endOf(used: Excel.Range, axis: "row" | "column"): number {
  if (used.isNullObject) return 0;
  return axis === "row" ? used.rowIndex + used.rowCount : used.columnIndex + used.columnCount;
}
