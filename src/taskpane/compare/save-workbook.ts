import { exportName } from "../../workbook/export/export-name";
import { writeWorkbook } from "../../workbook/export/write-workbook";
import type { SheetDefinition } from "../../workbook/sheet/definition";
import { LISTS_SHEET } from "../../workbook/sheet/lists-plan";
import { sheetPlan } from "../../workbook/sheet/sheet-plan";
import { freeSheetName } from "../../workbook/write/free-name";
import { previewTitle } from "./preview-sections";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Long enough for a browser to begin with the download. */
const KEPT_MS = 60_000;

/** Whether files can be handed to the user here: not every Excel lets its panes do so. */
export const canSave = (): boolean =>
  typeof document !== "undefined" && "createObjectURL" in URL && "download" in HTMLAnchorElement.prototype;

/** A sheet as an .xlsx file, with the hidden sheet of its lists: the file's name and its bytes. */
export async function fileOf(
  definition: SheetDefinition,
  modified: Date,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { page, lists } = sheetPlan(definition, { figures: "cells" });
  const title = previewTitle(page);
  const sheets = [
    { name: freeSheetName(page.name, [LISTS_SHEET]), plan: page },
    { name: LISTS_SHEET, plan: lists },
  ];
  return { name: exportName(title), bytes: await writeWorkbook(sheets, { title, modified }) };
}

/** Hands bytes to the user as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
