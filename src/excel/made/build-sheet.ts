import { allOrNothing } from "../host/all-or-nothing";
import { freeSheetName } from "../../plans/free-name";
import { Cancelled } from "../host/cancelled";
import { type InsertOptions } from "../write/insertion";
import { addressOfKept } from "../write/undo/keep";
import { addSheet } from "../write/sheets/add-sheet";
import { hideNew } from "../write/sheets/hide-new";
import { show } from "../write/sheets/show";
import { writePlans } from "../write/write-plans";
import type { SheetDefinition } from "../../plans/sheet/definition/definition";
import { LISTS_SHEET } from "../../plans/sheet/lists-plan";
import { sheetPlan } from "../../plans/sheet/sheet-plan";
import { readOwnTable } from "../tables/read-own-table";
import { keepPlace } from "../write/undo/keep-place";
import { listSheet } from "./listed/list-sheet";
import { placeLists } from "./place-lists";
import { survey } from "./listed/survey";
import { Hindrance } from "../../plans/hindrance";

export type WorkOptions = Pick<InsertOptions, "signal" | "onProgress">;

export interface BuiltSheet {
  readonly sheet: string;
  /** With its sheet: `Country profile!A1:K30`. */
  readonly address: string;
  /** Whether the hidden sheet of lists was made too. */
  readonly listsMade: boolean;
  /** What Excel did not do beside the cells, each in a sentence. */
  readonly left: readonly string[];
}

/**
 * Makes a comparison sheet, with the hidden lists that it chooses from, and lists it in the workbook: all of it or
 * nothing. Throws where a newer add-in listed the workbook's sheets.
 */
export async function buildSheet(
  definition: SheetDefinition,
  options: WorkOptions = {},
): Promise<BuiltSheet> {
  const { page, lists } = sheetPlan(definition, { own: await readOwnTable(definition.dataset) });
  return allOrNothing(async (context, keep, after) => {
    const { registry, sheets } = await survey(context);
    if (registry.newer !== undefined) throw new Hindrance(registry.newer);
    const placed = await placeLists(context, lists, keep);
    const { apart } = placed;
    const name = freeSheetName(page.name, [...sheets.map((sheet) => sheet.name), LISTS_SHEET]);
    const landing = await addSheet(context, name, keep);
    const kept = await keepPlace(context, landing, page, keep);

    const writings = { main: { plan: page, kept }, ...placed };
    const { charts, left } = await writePlans(context, writings, options);
    if (options.signal?.aborted) throw new Cancelled();

    await listSheet(context, { id: landing.sheetId, name, charts, page, definition }, keep);
    if (apart) hideNew(apart, after);
    await show(context, landing);
    return { sheet: name, address: addressOfKept(kept), listsMade: apart?.kept.landing.isNew ?? false, left };
  });
}
