import type { Keep } from "../../host/all-or-nothing";
import { cellsOf } from "../../../plans/address";
import { freeSheetName } from "../../../plans/free-name";
import type { Place, Plan } from "../../../plans/plan";
import { addSheet } from "../sheets/add-sheet";
import type { Landing, Occupied, Target } from "../insertion";
import { lineAfter } from "./line-after";
import { lookAtPlace } from "./look-at-place";
import { isNear, nextPlaces } from "./next-places";
import { inWords } from "./obstacles";

/**
 * Where something of a size lands: at the selected cell, or next to what stands there, however far that may be where the
 * user wants it anywhere; or that nothing near is free. A sheet of its own is added.
 */
export async function findLanding(
  context: Excel.RequestContext,
  { name, rows, columns }: Pick<Plan, "name" | "rows" | "columns">,
  target: Target,
  keep: Keep,
): Promise<Landing | Occupied> {
  if (target === "new-sheet") return newSheet(context, name, keep);
  const { workbook } = context;
  const corner = workbook.getActiveCell();
  corner.load("rowIndex, columnIndex");
  const sheet = workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const { charts, protection } = sheet;
  sheet.load("id, name");
  charts.load("items/id");
  protection.load("protected");
  await context.sync();

  const wanted = { row: corner.rowIndex, column: corner.columnIndex, rows, columns };
  const isBlank = used.isNullObject && charts.items.length === 0;
  const on = { sheetId: sheet.id, sheet: sheet.name, isNew: false, isBlank };
  const [obstacle] = await lookAll(context, sheet, [wanted]);
  if (!obstacle) return { ...on, row: wanted.row, column: wanted.column };
  const next = protection.protected ? [] : await nextPlaces(context, sheet, wanted);
  const inTheirWay = await lookAll(context, sheet, next);
  const free = next.filter((_, at) => inTheirWay[at] === undefined);
  const place = free.find((each) => target === "anywhere" || isNear(wanted, each));
  if (place) return { ...on, row: place.row, column: place.column, instead: obstacle.what };
  const [far] = free;
  return {
    state: "occupied",
    why: inWords(obstacle),
    ...(far ? { elsewhere: cellsOf({ ...far, rows: 1, columns: 1 }) } : {}),
  };
}

async function lookAll(context: Excel.RequestContext, sheet: Excel.Worksheet, places: readonly Place[]) {
  const looks = places.map((place) => lookAtPlace(sheet, place));
  await context.sync();
  return looks.map((look) => look());
}

/** Below everything on a sheet. */
export async function belowAll(context: Excel.RequestContext, sheetId: string): Promise<Landing> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  const { charts } = sheet;
  sheet.load("id, name");
  used.load("rowIndex, rowCount");
  charts.load("items/top, items/height");
  await context.sync();
  const cells = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const points = charts.items.reduce((end, { top, height }) => Math.max(end, top + height), 0);
  const row = await lineAfter(context, sheet, "rows", cells, points);
  return { sheetId: sheet.id, sheet: sheet.name, isNew: false, row, column: 0 };
}

async function newSheet(context: Excel.RequestContext, name: string, keep: Keep): Promise<Landing> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  return addSheet(context, freeSheetName(name, taken), keep);
}
