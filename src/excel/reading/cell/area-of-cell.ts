import { fromCol } from "@borgar/fx";

/** Row and column of `B3`, counted from 0; undefined for anything else. */
export function areaOfCell(cell: string): { readonly row: number; readonly column: number } | undefined {
  const [, column, row] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell) ?? [];
  return column === undefined ? undefined : { row: Number(row) - 1, column: fromCol(column) };
}
