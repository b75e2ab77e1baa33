import { cellsOf } from "../../../plans/address";
import type { Keep } from "../../host/all-or-nothing";
import { beginsIn } from "./begins-in";
import type { MadeSheet } from "../listed/made-sheets";
import { readUsed, type UsedCells } from "../../write/cells/used-cells";
import type { NewLines } from "./room-for";
import { Hindrance } from "../../../plans/hindrance";

/** What Excel says where lines cannot be put in: they would cut an array, a pivot table, a filter. */
const REFUSALS = /Conflict$|^Invalid(Operation|Argument)$/;

/** The sheet, and what it is called. */
type On = Pick<MadeSheet, "id" | "sheet">;

/** Puts rows and columns in where the user's things must move aside, and says first how to take them out again. */
export async function makeRoom(
  context: Excel.RequestContext,
  on: On,
  room: readonly NewLines[],
  keep: Keep,
): Promise<void> {
  if (room.length === 0) return;
  const sheet = context.workbook.worksheets.getItem(on.id);
  await refuseAcross(context, sheet, room);
  const putIn = new Set<NewLines>();
  for (const lines of room) {
    keep(async (later, tell) => {
      const isOut = await takeOut(later, on.id, lines);
      if (!isOut && putIn.has(lines)) tell(staying(on, lines));
    }, on.sheet);
    if (lines.axis === "rows") entire(sheet, lines).insert("Down");
    else entire(sheet, lines).insert("Right");
  }
  try {
    await context.sync();
    for (const lines of room) putIn.add(lines);
  } catch (error) {
    const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
    if (typeof code !== "string" || !REFUSALS.test(code)) throw error;
    throw new Hindrance(
      `Excel cannot move what stands below or beside the page: ${String(message)} Nothing was changed. Move it ` +
        "yourself, or make a new sheet.",
      { cause: error },
    );
  }
}

/** A table of the user's from the page into what moves would grow by the page's own new cells. */
async function refuseAcross(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  room: readonly NewLines[],
): Promise<void> {
  const edges = room.map(({ axis, at, freed }) => {
    const tablesAt = (line: number): Excel.TableScopedCollection => {
      const tables = (
        axis === "rows"
          ? sheet.getRangeByIndexes(line, 0, 1, freed.columns)
          : sheet.getRangeByIndexes(0, line, freed.rows, 1)
      ).getTables(false);
      tables.load("items/name");
      return tables;
    };
    return { before: tablesAt(at - 1), after: tablesAt(at) };
  });
  await context.sync();
  for (const { before, after } of edges) {
    const across = after.items.find(({ name }) => before.items.some((table) => table.name === name));
    if (across) {
      throw new Hindrance(
        `The table “${across.name}” lies across the edge of the page. Move it, or make a new sheet. Nothing was ` +
          "changed.",
      );
    }
  }
}

/** That lines stay although all else was taken back. */
function staying({ sheet }: On, { axis, at, count }: NewLines): string {
  const { row, column } = axis === "rows" ? { row: at, column: 0 } : { row: 0, column: at };
  const place = { row, column, rows: axis === "rows" ? count : 1, columns: axis === "rows" ? 1 : count };
  const [first = "", last = first] = cellsOf(place).split(":");
  const nameOf = (cell: string): string => cell.replace(axis === "rows" ? /[A-Z]+/ : /\d+/, "");
  const what = `Only the ${axis}`;
  return `${what} ${nameOf(first)} to ${nameOf(last)} of ${sheet} that were put in stay, because something of yours stands in them now.`;
}

/**
 * Whether they were put in is not known after a failure: if not, something still stands on the cells to be freed. Whole
 * lines are taken out, so that they stay where the user has something anywhere on them. Gives whether none are left.
 */
async function takeOut(context: Excel.RequestContext, sheetId: string, lines: NewLines): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) return true;
  const { row, column, rows, columns } = lines.freed;
  const freed = sheet.getRangeByIndexes(row, column, rows, columns);
  freed.load("left, top, width, height");
  const used = await readUsed(context, sheet, "formulas");
  const { charts } = sheet;
  charts.load("items/left, items/top");
  await context.sync();
  const isFree = (!used || !hasAny(used, lines)) && !charts.items.some((chart) => beginsIn(chart, freed));
  if (!isFree) return false;
  if (lines.axis === "rows") entire(sheet, lines).delete("Up");
  else entire(sheet, lines).delete("Left");
  return true;
}

/** Whether any cell of whole lines holds something. */
function hasAny(used: UsedCells<"formulas">, { axis, at, count }: NewLines): boolean {
  const isOn = (line: number): boolean => at <= line && line < at + count;
  return used.formulas.some((cells, down) =>
    cells.some(
      (cell, across) => cell !== "" && isOn(axis === "rows" ? used.row + down : used.column + across),
    ),
  );
}

function entire(sheet: Excel.Worksheet, { axis, at, count }: NewLines): Excel.Range {
  return axis === "rows"
    ? sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow()
    : sheet.getRangeByIndexes(0, at, 1, count).getEntireColumn();
}
