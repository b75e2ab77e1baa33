import type { Keep } from "../../host/all-or-nothing";
import type { Plan, Place } from "../../../plans/plan";
import { addSheet } from "../sheets/add-sheet";
import { cellsOf } from "../../../plans/address";
import { freeSheetName } from "../../../plans/free-name";
import type { Landing, Target } from "../insertion";
import { Hindrance } from "../../../plans/hindrance";

/** Rows left empty between what a sheet holds and what is put below it. */
const GAP = 1;

interface Occupied {
  readonly state: "occupied";
  /** The cells that were wanted. */
  readonly address: string;
  /** The first cell of the next free place on the sheet. */
  readonly below: string;
}

/** Where a plan lands, or that something is in the way; a sheet of its own is added. */
export async function findLanding(
  context: Excel.RequestContext,
  plan: Plan,
  target: Target,
  keep: Keep,
): Promise<Landing | Occupied> {
  if (target === "new-sheet") return newSheet(context, plan.name, keep);
  const { workbook } = context;
  const corner = workbook.getActiveCell();
  corner.load("rowIndex, columnIndex");
  const sheet = workbook.worksheets.getActiveWorksheet();
  await context.sync();

  const wanted = { row: corner.rowIndex, column: corner.columnIndex, rows: plan.rows, columns: plan.columns };
  if (target === "selection") refuseEdge(wanted);
  const at = target === "selection" ? wanted : { ...wanted, rows: 1, columns: 1 };
  const found = await look(context, sheet, at);
  const below = { ...wanted, row: Math.max(found.firstFreeRow, 0) };
  const on = { sheetId: found.id, sheet: found.name, isNew: false, isBlank: found.isBlank };
  if (target === "below") {
    refuseEdge(below);
    return { ...on, row: below.row, column: below.column };
  }
  if (found.isFree) return { ...on, row: wanted.row, column: wanted.column };
  return {
    state: "occupied",
    address: cellsOf(wanted),
    below: cellsOf({ ...below, rows: 1, columns: 1 }),
  };
}

/** Below everything on a sheet. */
export async function belowAll(context: Excel.RequestContext, sheetId: string): Promise<Landing> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const found = await look(context, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return { sheetId: found.id, sheet: found.name, isNew: false, row: found.firstFreeRow, column: 0 };
}

async function newSheet(context: Excel.RequestContext, name: string, keep: Keep): Promise<Landing> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  return addSheet(context, freeSheetName(name, taken), keep);
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly isFree: boolean;
  readonly firstFreeRow: number;
  readonly isBlank: boolean;
}

async function look(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): Promise<Found> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  const tables = range.getTables(false);
  const used = sheet.getUsedRangeOrNullObject(true);
  const { charts } = sheet;
  sheet.load("id, name");
  range.load("formulas, values, left, top, width, height");
  tables.load("items/name");
  used.load("rowIndex, rowCount");
  charts.load("items/left, items/top, items/width, items/height");
  await context.sync();

  const isEmpty = [range.formulas, range.values].every((cells: unknown[][]) =>
    cells.every((line) => line.every((cell) => cell === "")),
  );
  const isUnderChart = charts.items.some(
    (chart) =>
      chart.left < range.left + range.width &&
      range.left < chart.left + chart.width &&
      chart.top < range.top + range.height &&
      range.top < chart.top + chart.height,
  );
  const afterCells = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const chartsEnd = charts.items.reduce((end, { top, height }) => Math.max(end, top + height), 0);
  return {
    id: sheet.id,
    name: sheet.name,
    isFree: isEmpty && !isUnderChart && !tables.items.some(({ name }) => name !== ""),
    isBlank: used.isNullObject && charts.items.length === 0,
    firstFreeRow: await rowAfter(context, sheet, afterCells, chartsEnd),
  };
}

/** How often rows that are lower than usual, or hidden, are looked for further down. */
const MOST_LOOKS = 12;

/** A row with an empty one above it that lies below these cells and this many points; the first, where rows are usual ones. */
async function rowAfter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  afterCells: number,
  points: number,
): Promise<number> {
  if (points === 0) return afterCells === 0 ? 0 : afterCells + GAP;
  sheet.load("standardHeight");
  const first = afterCells + GAP;
  let under = 0;
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const cell = sheet.getRangeByIndexes(first + under, 0, 1, 1);
    cell.load("top");
    // Where a row lies is only known of the row itself.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const missing = points - cell.top;
    if (missing < 0 && under === 0) return first;
    if (missing <= 0) break;
    under += Math.ceil(missing / sheet.standardHeight);
  }
  return first + under + GAP;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Throws where a place reaches beyond the last row or column that a sheet has, to which Excel says nothing of use. */
function refuseEdge(place: Place): void {
  const { row, column, rows, columns } = place;
  if (row + rows <= ROWS && column + columns <= COLUMNS) return;
  const from = cellsOf({ row: Math.min(row, ROWS - 1), column, rows: 1, columns: 1 });
  throw new Hindrance(
    `From ${from} on the sheet has no room for ${rows} rows and ${columns} columns. Choose another place, or a new sheet.`,
  );
}
