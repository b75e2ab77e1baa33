import type { Area } from "./area";

/** The cells of both; undefined where there are none. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common?.rows === inner.rows && common.columns === inner.columns;
}

/** What is left of an area without the cells of another: above, left, right and below. */
export function subtract(area: Area, taken: Area): Area[] {
  const common = intersection(area, taken);
  if (!common) return [area];
  const { row, column, rows, columns } = common;
  const right = column + columns;
  const below = row + rows;
  return [
    { ...area, rows: row - area.row },
    { row, column: area.column, rows, columns: column - area.column },
    { row, column: right, rows, columns: area.column + area.columns - right },
    { ...area, row: below, rows: area.row + area.rows - below },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** One value for each cell of an area. */
export function eachCell<T>(
  { row, column, rows, columns }: Area,
  get: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => get(row + r, column + c)),
  );
}
