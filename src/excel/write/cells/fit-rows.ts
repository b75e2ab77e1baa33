import { Cancelled } from "../../host/cancelled";
import { isWaiting } from "../../host/is-waiting";
import { pause } from "../../host/pause";
import { rowHeights, wrappedRows } from "../../../plans/row-heights";
import type { InsertOptions } from "../insertion";
import { runsOf } from "./runs-of";
import type { Writing } from "../writing";

/** In milliseconds, between one look at the cells and the next: about ten seconds in all. */
const PAUSES = [100, 200, 400, 800, 1500, 3000, 4000];

/**
 * Makes rows as high as their texts that wrap need, once what formulas give has arrived: the desktop does so by itself
 * only for what is typed, the web not at all. Rows whose results do not arrive in time get the height that today's
 * texts need. What a sheet had higher stays so. Gives the number of rows that had to be guessed.
 */
export async function fitRows(
  context: Excel.RequestContext,
  { plan, kept: { landing, before } }: Writing,
  { signal }: Pick<InsertOptions, "signal">,
): Promise<number> {
  const rows = wrappedRows(plan);
  if (rows.length === 0) return 0;
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const across = (row: number, count: number): Excel.Range =>
    sheet.getRangeByIndexes(landing.row + row, landing.column, count, plan.columns);

  const waiting = new Set(await waitingRows(context, rows, across, signal));
  for (const run of runsOf(rows.filter((row) => !waiting.has(row))))
    across(run.row, run.rows).format.autofitRows();
  const planned = rowHeights(plan);
  for (const row of waiting) {
    const height = planned.get(row);
    if (height !== undefined) across(row, 1).format.rowHeight = height;
  }
  if (!landing.isNew)
    await keepHigher(
      context,
      rows.map((row, at) => ({ range: across(row, 1), least: before.heights[at] ?? 0 })),
    );
  return waiting.size;
}

/** The rows in which something still waits for its result when there was time enough. */
async function waitingRows(
  context: Excel.RequestContext,
  rows: readonly number[],
  across: (row: number, count: number) => Excel.Range,
  signal: AbortSignal | undefined,
): Promise<readonly number[]> {
  let waiting = rows;
  for (const milliseconds of [...PAUSES, undefined]) {
    const looked = runsOf(waiting).map((run) => {
      const range = across(run.row, run.rows);
      range.load("values");
      return { run, range };
    });
    // Each look comes some time after the one before.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    waiting = looked.flatMap(({ run, range }) =>
      (range.values as unknown[][]).flatMap((line, at) => (line.some(isWaiting) ? [run.row + at] : [])),
    );
    if (waiting.length === 0) break;
    if (signal?.aborted) throw new Cancelled();
    if (milliseconds !== undefined) await pause(milliseconds);
  }
  return waiting;
}

async function keepHigher(
  context: Excel.RequestContext,
  rows: readonly { readonly range: Excel.Range; readonly least: number }[],
): Promise<void> {
  for (const { range } of rows) range.format.load("rowHeight");
  await context.sync();
  for (const { range, least } of rows) if (range.format.rowHeight < least) range.format.rowHeight = least;
}
