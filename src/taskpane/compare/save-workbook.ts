import { tableNamed } from "../../core/own/own-table";
import { abilities } from "../../excel/host/abilities";
import { describeExcelError } from "../../excel/host/describe-excel-error";
import { openWorkbook } from "../../excel/host/open-workbook";
import { staleAgainst } from "../../excel/reading/cell/is-stale";
import { fileName } from "../../export/file-name";
import { installAddress } from "../../export/install-address";
import { writeWorkbook } from "../../export/write-workbook";
import { withoutTable } from "../../export/without-table";
import type { Plan } from "../../plans/plan";
import type { SheetDefinition } from "../../plans/sheet/definition/definition";
import { LISTS_SHEET, listsPlan } from "../../plans/sheet/lists-plan";
import { livePage } from "../../excel/made/live-page";
import { readOwnTable } from "../../excel/tables/read-own-table";
import type { MadeReady } from "./made/rebuild-made";
import { sheetPlan } from "../../plans/sheet/sheet-plan";
import { titleOf } from "../../plans/title-of";
import { freeSheetName } from "../../plans/free-name";
import { canHandOver, handOver } from "../shared/hand-over";
import { knownNames } from "../shared/questions/known-names";
import type { Host } from "../shared/watch-host";
import { addinAddress } from "../shared/addin-address";
import { computedHere } from "../shared/questions/computed-here";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How a file reaches the user: as a download, or opened as a new workbook that Excel then saves. */
export type SaveWay = "download" | "open";

/** What a button says that hands a file over. */
export const SAVE_WORDS: Readonly<Record<SaveWay, string>> = {
  download: "Save as workbook",
  open: "Open as new workbook",
};

/** The ways that there are here: not every Excel lets its panes save files. */
export function saveWays(host: Host): readonly SaveWay[] {
  return [
    ...(canHandOver() ? (["download"] as const) : []),
    ...(host === "excel" && abilities().newWorkbooks ? (["open"] as const) : []),
  ];
}

/** The sheet that a definition gives, as a file of its own, and what to tell of it. */
export async function saveDefinition(definition: SheetDefinition, way: SaveWay): Promise<string> {
  const own = await readOwnTable(definition.dataset);
  const { page } = sheetPlan(definition, { figures: "cells", own });
  return save(freeSheetName(page.name, [LISTS_SHEET]), apart(page, definition), way);
}

/** A made sheet as it is now, as a file of its own, and what to tell of it. */
export async function saveMade(made: MadeReady, way: SaveWay): Promise<string> {
  const page = await livePage(made, { isStale: staleAgainst(knownNames, computedHere) });
  return save(made.sheet, apart(page, made.definition), way);
}

/** A page as a workbook without the user's own tables has it. */
function apart(page: Plan, { dataset }: SheetDefinition): Plan {
  const table = tableNamed(dataset);
  return table === undefined ? page : withoutTable(page, table);
}

/** Saves a page and the hidden sheet of its lists. */
async function save(sheet: string, page: Plan, way: SaveWay): Promise<string> {
  try {
    const title = titleOf(page);
    const name = fileName(title, "xlsx");
    const sheets = [
      { name: sheet, plan: page },
      { name: LISTS_SHEET, plan: listsPlan() },
    ];
    const address = installAddress(addinAddress(""));
    const bytes = await writeWorkbook(sheets, {
      title,
      modified: new Date(),
      ...(address === undefined ? {} : { address }),
    });
    if (way === "open") {
      await openWorkbook(bytes);
      return "Excel opens it as a new workbook; save that one where you like.";
    }
    handOver(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
    return `${name} is handed to the browser. If no download begins, this Excel lets none of its panes save files; open it as a new workbook instead.`;
  } catch (error) {
    return `The file could not be made. ${describeExcelError(error)}`;
  }
}
