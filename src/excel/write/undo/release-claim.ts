import type { Spot } from "../../../plans/plan";
import { isSameContent } from "../cells/cell-content";
import { askFollow } from "../sheets/follow-names";
import { markOf } from "./find-moved";
import { isPlanned } from "./is-planned";
import type { Kept } from "./keep";
import { askContents, readContents } from "../cells/read-contents";
import { readUsed } from "../cells/used-cells";

/**
 * Puts back the one cell that was to claim a place. Where its request was lost it may be another pane's, which writes the
 * same to the letter: it is left when anything more of the plan stands there, since we have written nothing more.
 */
export async function takeBackClaim(
  context: Excel.RequestContext,
  kept: Kept,
  { row, column }: Spot,
): Promise<void> {
  const { landing, rows, columns, planned } = kept;
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const range = sheet.getRangeByIndexes(landing.row, landing.column, rows, columns);
  const isElses = (await readContents(context, range, { rows, columns })).some((line, down) =>
    line.some(
      (now, across) =>
        !(down === row && across === column) &&
        isPlanned(planned.get(`${down},${across}`) ?? null, now, landing),
    ),
  );
  if (!isElses || kept.before.contents[row]?.[column]?.formula !== "") await releaseClaim(context, kept);
}

/** Last of all: as soon as it is gone, another pane may find the place free and begin to write there. */
export async function releaseClaim(context: Excel.RequestContext, kept: Kept): Promise<void> {
  const { landing, planned, isTried, before, names } = kept;
  const mark = isTried === true ? markOf(planned) : undefined;
  const was = mark && before.contents[mark.row]?.[mark.column];
  if (!mark || !was) return;
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const cell = sheet.getRangeByIndexes(landing.row + mark.row, landing.column + mark.column, 1, 1);
  const ask = askContents(cell);
  const askNow = askFollow(context, names);
  await context.sync();
  const now = ask()[0]?.[0];
  if (now?.value === mark.text && !isSameContent(now, was)) {
    const typed = before.typed[mark.row]?.[mark.column] ?? "";
    cell.numberFormat = [["General"]];
    cell.formulas = [[typeof typed === "string" ? askNow()(typed) : typed]];
    cell.numberFormat = [[before.numberFormat[mark.row]?.[mark.column]]];
    await context.sync();
  }
  if (kept.isMoved === true) await releaseMoved(context, kept, mark);
}

/** Rows or columns were put in or taken out before it: it stands elsewhere now, and nothing else of the plan beside it. */
async function releaseMoved(
  context: Excel.RequestContext,
  { landing, planned }: Kept,
  mark: Spot & { readonly text: string },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const used = await readUsed(context, sheet, "values");
  if (!used) return;
  const { values } = used;
  const isAlone = (row: number, column: number): boolean =>
    [...planned].every(([key, cell]) => {
      const [down = 0, across = 0] = key.split(",").map(Number);
      const value = values[row + down - mark.row]?.[column + across - mark.column];
      return (down === mark.row && across === mark.column) || typeof cell !== "string" || value !== cell;
    });
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries())
      if (value === mark.text && isAlone(row, column))
        sheet.getRangeByIndexes(used.row + row, used.column + column, 1, 1).clear("Contents");
  await context.sync();
}
