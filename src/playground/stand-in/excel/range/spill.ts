import type { Area } from "../../area";
import type { Grid } from "../../grid";
import { invalidArgument } from "../office-error";
import type { RangePlace } from "../place";

/** Whether every cell of a range spills or is spilled into; null where only some do. */
export function hasSpill(grid: Grid, { sheet, area }: RangePlace): boolean | null {
  const cells = grid.read(sheet.id, area);
  const spills = cells.flatMap((row, r) =>
    row.map(
      ({ formula, spillParent: parent }, c) =>
        parent !== undefined ||
        (formula !== "" && spillArea(grid, sheet.id, area.row + r, area.column + c) !== undefined),
    ),
  );
  return spills.every(Boolean) ? true : spills.some(Boolean) ? null : false;
}

/** The cell whose formula fills this one. */
export function spillParent(grid: Grid, { sheet, area }: RangePlace): RangePlace | undefined {
  if (area.rows > 1 || area.columns > 1) throw invalidArgument("A spill's parent is asked of one cell.");
  const parent = grid.read(sheet.id, area)[0]?.[0]?.spillParent;
  if (parent) return { sheet, area: parent };
  return spillArea(grid, sheet.id, area.row, area.column) && { sheet, area };
}

/** What a formula's cell fills, itself included. */
export function spillTo(grid: Grid, { sheet, area }: RangePlace): RangePlace | undefined {
  if (area.rows > 1 || area.columns > 1) throw invalidArgument("What a cell spills to is asked of one cell.");
  const filled = spillArea(grid, sheet.id, area.row, area.column);
  return filled && { sheet, area: filled };
}

function spillArea(grid: Grid, sheetId: string, row: number, column: number): Area | undefined {
  const used = grid.usedArea(sheetId);
  const rows = used ? used.row + used.rows - row : 0;
  const columns = used ? used.column + used.columns - column : 0;
  if (rows <= 0 || columns <= 0) return undefined;
  const cells = grid.read(sheetId, { row, column, rows, columns });
  const isFilled = (r: number, c: number): boolean => {
    const parent = cells[r]?.[c]?.spillParent;
    return parent?.row === row && parent.column === column;
  };
  let down = 1;
  while (isFilled(down, 0)) down += 1;
  let right = 1;
  while (isFilled(0, right)) right += 1;
  return down * right > 1 ? { row, column, rows: down, columns: right } : undefined;
}
