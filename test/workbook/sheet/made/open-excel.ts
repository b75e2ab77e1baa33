import { createExcel } from "../../../../src/playground/stand-in/excel/excel";
import type { ExcelOptions } from "../../../../src/playground/stand-in/excel/excel-host";
import type { SheetDefinition, TemplateId } from "../../../../src/workbook/sheet/definition";
import { templateOf } from "../../../../src/workbook/sheet/templates";
import type { MemoryGrid } from "../../../playground/memory-grid";

/** Makes the globals of an Excel over a grid, one that can do all. */
export function openExcel(grid: MemoryGrid, options: ExcelOptions = {}): void {
  const office = { context: { requirements: { isSetSupported: () => true } } };
  Object.assign(globalThis, { Excel: createExcel(grid, options), Office: office });
}

export function closeExcel(): void {
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
}

export const standard = (id: TemplateId): SheetDefinition => templateOf(id).standard;

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
