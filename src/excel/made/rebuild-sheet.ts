import { allOrNothing } from "../host/all-or-nothing";
import { Cancelled } from "../host/cancelled";
import { addressOfKept, type Extent } from "../write/undo/keep";
import { hideNew } from "../write/sheets/hide-new";
import { lookBefore } from "../write/undo/look-before";
import { refuseObstacles } from "../write/landing/refuse-obstacles";
import type { TypedRows } from "../write/charts/chart-scaffold";
import { show } from "../write/sheets/show";
import { writePlans } from "../write/write-plans";
import type { SheetDefinition } from "../../plans/sheet/definition/definition";
import { listsPlan } from "../../plans/sheet/lists-plan";
import type { BuiltSheet, WorkOptions } from "./build-sheet";
import { needAsRead, needOnlyStaying } from "./page/as-read";
import { changesIn, type Changes } from "./changes-of";
import type { OldPage } from "./page/compare-page";
import { erasePage } from "./page/erase-page";
import { readOwnTable } from "../tables/read-own-table";
import { keepPlace } from "../write/undo/keep-place";
import { listSheet } from "./listed/list-sheet";
import { makeRoom } from "./page/make-room";
import { sheetsMade, type MadeSheet } from "./listed/made-sheets";
import { deleteOwnParts, findOwnParts, restoreOwnParts } from "./page/own-parts";
import { placeLists } from "./place-lists";
import { needReady, readPage, type ReadableMade } from "./page/read-page";
import { renewPrint } from "./page/renew-print";
import { survey, type Survey } from "./listed/survey";
import { Hindrance } from "../../plans/hindrance";

interface RebuildOptions extends WorkOptions {
  /** Addresses of cells of the user's within the page that they agreed to lose: those of `Changes.overwritten`. */
  readonly overwrite?: readonly string[];
}

/**
 * Writes a comparison sheet anew, in place: all of it or nothing. What the user has on the sheet stays; where the new
 * page would reach something of theirs below or beside it, rows or columns are put in so that this moves aside. Throws
 * where the sheet is gone or cannot be read, and where Excel cannot move what must move.
 */
export async function rebuildSheet(
  made: MadeSheet,
  definition: SheetDefinition,
  options: RebuildOptions = {},
): Promise<BuiltSheet> {
  const table = await readOwnTable(definition.dataset);
  return allOrNothing(async (context, keep, after) => {
    const found = await survey(context);
    const ready = stillThere(made, found);
    const reading = await readPage(context, ready, definition, table);
    refuseLoss(changesIn(reading), options.overwrite ?? []);
    const { old, next: page, staying, room } = reading;
    const place = {
      row: 0,
      column: 0,
      rows: Math.max(old.rows, page.rows),
      columns: Math.max(old.columns, page.columns),
    };
    // What is hidden on the page the user has hidden there.
    await refuseObstacles(context, ready.id, place, { hidden: "allowed" });
    const own = await findOwnParts(context, ready.id, old, ready.entry.charts);
    const placed = await placeLists(context, listsPlan(), keep);
    const { apart } = placed;
    if (options.signal?.aborted) throw new Cancelled();

    const landing = { sheetId: ready.id, sheet: ready.sheet, isNew: false, row: 0, column: 0 };
    // Said first and so done last: what is put on the cells again would be taken for new.
    const remembered = new Map<string, TypedRows>();
    keep((later) => restoreOwnParts(later, ready, old, own, remembered), ready.sheet);
    const keptOld = await keepPlace(context, landing, extentOf(old), keep, (kept) =>
      needAsRead(kept, reading),
    );
    const sheet = context.workbook.worksheets.getItem(ready.id);
    const learn = lookBefore(context, keptOld, { row: 0, column: 0, rows: old.rows, columns: old.columns });
    deleteOwnParts(sheet, old, own);
    erasePage(sheet, old, staying, own.hasOthers);
    await context.sync();
    learn();
    // After the old page is gone: what comes looks like what it stands beside.
    await makeRoom(context, ready, room, keep);
    const kept = await keepPlace(context, landing, page, keep, (now) => needOnlyStaying(now, reading));
    const writings = { main: { plan: page, kept }, ...placed };
    const { charts, left } = await writePlans(context, writings, options);
    const print = await renewPrint(context, sheet, { before: old.plan.sheet, now: page.sheet }, keep);

    const { id, sheet: name } = ready;
    const mark = ownMark(ready, found);
    await listSheet(context, { id, name, charts, page, definition, mark }, keep, ready.entry);
    if (apart) hideNew(apart, after);
    await show(context, landing);
    return {
      sheet: name,
      address: addressOfKept(kept),
      listsMade: apart?.kept.landing.isNew ?? false,
      left: [...left, ...print],
    };
  });
}

/** The sheet as the workbook lists it now: it may have been renamed, deleted or rebuilt since it was listed. */
function stillThere({ id, entry, sheet }: MadeSheet, found: Survey): ReadableMade {
  const made = sheetsMade(found);
  const now =
    made.find((each) => each.id === id) ??
    made.find((each) => each.entry.mark !== undefined && each.entry.mark === entry.mark) ??
    made.find((each) => each.entry.id === entry.id);
  if (!now) throw new Hindrance(`The sheet “${sheet}” is no longer there.`);
  return needReady(now);
}

/** All of the old page that is taken off its sheet. */
const extentOf = ({ plan, rows, columns }: OldPage): Extent => ({
  rows,
  columns,
  styles: plan.styles,
  widths: [],
  notes: plan.notes,
  choices: plan.choices ?? [],
});

/** The mark that a sheet has; none for a copy, which has that of another, and for a sheet without. */
function ownMark({ id, entry }: ReadableMade, { marks }: Survey): string | undefined {
  const isShared = [...marks].some(
    ([
      other,
      {
        entry: { mark },
      },
    ]) => other !== id && mark === entry.mark,
  );
  return isShared ? undefined : entry.mark;
}

const MOST_NAMED = 5;

/** Throws where a rebuild would lose a cell of the user's that they have not agreed to lose. */
function refuseLoss({ overwritten }: Changes, agreed: readonly string[]): void {
  const asked = overwritten.filter((address) => !agreed.includes(address));
  if (asked.length > 0) {
    throw new Hindrance(
      `The new page would write over something of yours: ${named(asked)}. Agree to that, move it, or make a new ` +
        "sheet. Nothing was changed.",
    );
  }
}

function named(addresses: readonly string[]): string {
  const more = addresses.length - MOST_NAMED;
  return addresses.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
