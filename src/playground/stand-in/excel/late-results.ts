import type { Area } from "../area";
import type { CellContent, Grid } from "../grid";
import { rowNeeds } from "../row-needs";

/** What a cell shows until its result arrives. */
export const BUSY = "#BUSY!";

/**
 * A grid whose formulas show their results so many syncs after they were written, and until then fill no other cells.
 * An add-in's functions answer when they can, and ordinary formulas over their cells wait with them.
 */
export function lateResults(grid: Grid, late: number, syncsNow: () => number): Grid {
  /** The sync at which a cell's formula has its result. */
  const due = new Map<string, number>();
  const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;
  const isBusy = (sheetId: string, { row, column }: Pick<Area, "row" | "column">): boolean =>
    (due.get(keyOf(sheetId, row, column)) ?? 0) > syncsNow();

  const write: Grid["write"] = (sheetId, area, inputs) => {
    grid.write(sheetId, area, inputs);
    for (const [r, line] of inputs.entries()) {
      for (const [c, input] of line.entries()) {
        const isFormula = typeof input === "object" && input !== null;
        if (isFormula) due.set(keyOf(sheetId, area.row + r, area.column + c), syncsNow() + late);
        else if (input !== undefined) due.delete(keyOf(sheetId, area.row + r, area.column + c));
      }
    }
  };
  const shown = (sheetId: string, row: number, column: number, cell: CellContent): CellContent => {
    const { formula, numberFormat, spillParent } = cell;
    if (formula !== "" && isBusy(sheetId, { row, column }))
      return { formula, numberFormat, value: { error: BUSY }, text: BUSY };
    return spillParent && isBusy(sheetId, spillParent)
      ? { formula, numberFormat, value: null, text: "" }
      : cell;
  };
  const read: Grid["read"] = (sheetId, area) =>
    grid
      .read(sheetId, area)
      .map((line, r) => line.map((cell, c) => shown(sheetId, area.row + r, area.column + c, cell)));

  const fitRows: Grid["fitRows"] = (sheetId, area) =>
    grid.setRowHeights(sheetId, area, rowNeeds(shownGrid, sheetId, area));

  const changed: Partial<Grid> = { fitRows, read, write };
  const shownGrid: Grid = new Proxy(grid, {
    get(target, key) {
      const own: unknown = Reflect.get(changed, key);
      if (own !== undefined) return own;
      const member: unknown = Reflect.get(target, key);
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });
  return shownGrid;
}
