import type { Grid, Sheet } from "../grid";
import { createObject } from "./client-object";
import { OfficeError } from "./office-error";
import type { RequestQueue } from "./request-queue";

/** Whether a sheet's cells are protected; the stand-in locks all of them. */
export const createSheetProtection = (
  queue: RequestQueue,
  sheet: () => Sheet,
  label: () => string,
): Excel.WorksheetProtection =>
  createObject<Excel.WorksheetProtection>(queue, {
    name: "WorksheetProtection",
    label: () => `${label()}.protection`,
    properties: { protected: { read: () => isProtected(queue.grid, sheet().id) } },
  });

/** Whether sheets can be added and removed. */
export const createWorkbookProtection = (queue: RequestQueue): Excel.WorkbookProtection =>
  createObject<Excel.WorkbookProtection>(queue, {
    name: "WorkbookProtection",
    label: () => "workbook.protection",
    properties: { protected: { read: () => queue.grid.parts().isStructureProtected === true } },
  });

/** Refuses to change a protected sheet. */
export function needUnprotected(grid: Grid, sheetId: string): void {
  if (isProtected(grid, sheetId)) throw accessDenied();
}

/** Refuses to add, remove, hide or name sheets where the workbook's structure is protected. */
export function needFreeStructure(grid: Grid): void {
  if (grid.parts().isStructureProtected === true) throw accessDenied();
}

const isProtected = (grid: Grid, sheetId: string): boolean =>
  grid.parts().sheets[sheetId]?.isProtected === true;

const accessDenied = (): OfficeError =>
  new OfficeError("AccessDenied", "You cannot perform the requested operation.");
