import { exportName } from "../../workbook/export/export-name";
import { writeWorkbook } from "../../workbook/export/write-workbook";
import type { Plan } from "../../workbook/plan/plan";
import type { SheetDefinition } from "../../workbook/sheet/definition";
import { LISTS_SHEET, listsPlan } from "../../workbook/sheet/lists-plan";
import { livePage } from "../../workbook/sheet/made/live-page";
import type { MadeSheet } from "../../workbook/sheet/made/made-sheets";
import { sheetPlan } from "../../workbook/sheet/sheet-plan";
import { freeSheetName } from "../../workbook/write/free-name";
import { previewTitle } from "./preview-sections";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Long enough for a browser to begin with the download. */
const KEPT_MS = 60_000;

/** Whether files can be handed to the user here: not every Excel lets its panes do so. */
export const canSave = (): boolean =>
  typeof document !== "undefined" && "createObjectURL" in URL && "download" in HTMLAnchorElement.prototype;

/** The sheet that a definition gives, as a file of its own, and what to tell of it. */
export async function saveDefinition(definition: SheetDefinition): Promise<string> {
  const { page } = sheetPlan(definition, { figures: "cells" });
  return save(freeSheetName(page.name, [LISTS_SHEET]), page);
}

/** A made sheet as it is now, as a file of its own, and what to tell of it. */
export const saveMade = async (made: MadeSheet): Promise<string> => save(made.sheet, await livePage(made));

/** Saves a page and the hidden sheet of its lists. */
async function save(sheet: string, page: Plan): Promise<string> {
  try {
    const title = previewTitle(page);
    const name = exportName(title);
    const sheets = [
      { name: sheet, plan: page },
      { name: LISTS_SHEET, plan: listsPlan() },
    ];
    download(name, await writeWorkbook(sheets, { title, modified: new Date() }));
    return `${name} is handed to the browser. If no download begins, this Excel lets none of its panes save files.`;
  } catch (error) {
    return `The file could not be made. ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Hands bytes to the user as a download. */
function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
