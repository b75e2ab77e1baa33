import type { ICellData, Nullable } from "@univerjs/core";
import type { Area } from "../stand-in/area";

type CellMatrix = Nullable<Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<ICellData>>>>>>>;

/** The smallest rectangle around all that these hold; a cell that has a look alone does not count. */
export const usedArea = (...matrices: readonly CellMatrix[]): Area | undefined =>
  areaAround(holdsSomething, ...matrices);

/** The smallest rectangle around all cells that are meant. */
export function areaAround(
  isMeant: (cell: Nullable<ICellData>) => boolean,
  ...matrices: readonly CellMatrix[]
): Area | undefined {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const matrix of matrices) {
    for (const [row, cells] of Object.entries(matrix ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (!isMeant(cell)) continue;
        rows.push(Number(row));
        columns.push(Number(column));
      }
    }
  }
  if (rows.length === 0) return undefined;
  const [top, left] = [min(rows), min(columns)];
  return { row: top, column: left, rows: max(rows) - top + 1, columns: max(columns) - left + 1 };
}

function holdsSomething(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  const { v, f, si, p } = cell;
  return (v !== undefined && v !== null && v !== "") || Boolean(f) || Boolean(si) || Boolean(p);
}

// Not by spreading, which has a limit.
const min = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const max = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
