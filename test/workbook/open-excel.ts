import { createExcel } from "../../src/playground/stand-in/excel/excel";
import type { ExcelOptions } from "../../src/playground/stand-in/excel/excel-host";
import { createOffice } from "../../src/playground/stand-in/office/office";
import type { MemoryGrid } from "../playground/memory-grid";

/** Makes the globals of an Excel over a grid; one that can do all, where nothing else is said. */
export function openExcel(grid: MemoryGrid, options: ExcelOptions = {}): void {
  const host = { grid, metadata: { functions: [] }, register: () => undefined, ready: Promise.resolve() };
  Object.assign(globalThis, { Excel: createExcel(grid, options), Office: createOffice(host, options) });
}

/** An Excel that does not group undo, so that nothing that fails is tried a second time. */
export const UNGROUPED = { api: "1.19" } as const;

export function closeExcel(): void {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
}

/** Makes the k-th sync fail, and tells whether it came to that. */
export function failAt(k: number, fault: "before" | "half" | "after") {
  const failed: number[] = [];
  return {
    failed,
    failSync: (count: number) => {
      if (count !== k) return undefined;
      failed.push(k);
      return fault;
    },
  };
}
