import { setSheetPart } from "../../../src/playground/stand-in/excel/sheet-part";
import type { CellInput } from "../../../src/playground/stand-in/grid";
import type { MemoryGrid } from "../../playground/memory-grid";
import { put, sheetNamed } from "./cells";

/** What the user does; false where it cannot be done yet. */
export type Act = (grid: MemoryGrid) => boolean;

export const typing =
  (sheetId: string, cell: string, input: CellInput = "typed meanwhile"): Act =>
  (grid) => {
    put(grid, cell, input, sheetId);
    return true;
  };

export const renaming =
  (name: string, to = `${name} renamed`): Act =>
  (grid) => {
    const sheet = sheetNamed(grid, name);
    if (!sheet) return false;
    grid.renameSheet(sheet.id, to);
    return true;
  };

export const deleting =
  (name: string): Act =>
  (grid) => {
    const sheet = sheetNamed(grid, name);
    if (!sheet) return false;
    grid.deleteSheet(sheet.id);
    return true;
  };

export const protecting =
  (name: string): Act =>
  (grid) => {
    const sheet = sheetNamed(grid, name);
    if (!sheet) return false;
    setSheetPart(grid, sheet, { isProtected: true });
    return true;
  };

/** Lifts the protection of all sheets, and of the structure. */
export function unprotect(grid: MemoryGrid): void {
  for (const sheet of grid.sheets()) setSheetPart(grid, sheet, { isProtected: undefined });
  const { isStructureProtected, ...parts } = grid.parts();
  if (isStructureProtected === true) grid.setParts(parts);
}

export const protectingStructure: Act = (grid) => {
  grid.setParts({ ...grid.parts(), isStructureProtected: true });
  return true;
};
