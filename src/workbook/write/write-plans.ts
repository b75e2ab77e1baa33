import type { Plan } from "../plan/plan";
import { cellRequests, type CellBlock } from "./cell-requests";
import { Cancelled } from "../host/cancelled";
import { type InsertOptions } from "./insertion";
import type { Kept } from "./keep";
import { lookBefore } from "./look-before";
import { askInPlace } from "./find-moved";
import { namesIn, writeParts } from "./write-parts";
import { writeStyles } from "./write-styles";

/** A plan and the place that was kept for it. */
export interface Writing {
  readonly plan: Plan;
  readonly kept: Kept;
}

export interface Writings {
  readonly main: Writing;
  /** What the main plan refers to on another sheet: figures of charts that stand alone, or lists to choose from. */
  readonly apart?: Writing;
}

/**
 * Writes plans in few requests: formats first, then the cells in blocks, then what stands on them. Gives the names of
 * the charts, in the plan's order.
 */
export async function writePlans(
  context: Excel.RequestContext,
  writings: Writings,
  { signal, onProgress }: Pick<InsertOptions, "signal" | "onProgress">,
): Promise<readonly string[]> {
  const { main, apart } = writings;
  const jobs = (apart ? [apart, main] : [main]).map(({ plan, kept }) => ({
    plan,
    kept,
    requests: cellRequests(plan, kept.landing),
  }));
  const steps = jobs.reduce((count, { requests }) => count + requests.length, 0) + 1;
  let done = 0;
  const step = async (after = (): void => undefined): Promise<void> => {
    if (signal?.aborted) throw new Cancelled();
    await context.sync();
    after();
    done += 1;
    onProgress?.(done / steps);
  };
  // Before the writes, for it covers what comes after it.
  const suspend = (): void => context.workbook.application.suspendScreenUpdatingUntilNextSync();

  const { worksheets } = context.workbook;
  for (const { plan, kept, requests } of jobs) {
    const { row, column } = kept.landing;
    suspend();
    const corner = worksheets.getItem(kept.landing.sheetId).getRangeByIndexes(row, column, 1, 1);
    // Of all cells, since all formats go with the first of them.
    const first = requests.flat().map((block) => lookAt(context, kept, block));
    // Before the cells: a cell formatted as text would keep a formula as text.
    for (const blocks of requests)
      for (const block of blocks) rangeOf(corner, block).numberFormat = general(block);
    writeStyles(corner, plan.styles);
    for (const [at, blocks] of requests.entries()) {
      if (at > 0) suspend();
      const looks = at === 0 ? first : blocks.map((block) => lookAt(context, kept, block));
      for (const block of blocks) rangeOf(corner, block).formulas = block.inputs as string[][];
      await step(() => {
        kept.isBegun = true;
        for (const learn of looks) learn();
      });
    }
  }
  const looks = jobs.flatMap(({ kept }) => [lookAgain(context, kept), askInPlace(context, kept)]);
  const taken = await namesIn(context, writings);
  for (const learn of looks) learn();
  suspend();
  const charts = writeParts(context, writings, taken);
  await step();
  return charts;
}

/** Looks at a block's cells in the request that writes them. */
const lookAt = (
  context: Excel.RequestContext,
  kept: Kept,
  { row, column, inputs }: CellBlock,
): (() => void) =>
  lookBefore(
    context,
    kept,
    { row, column, rows: inputs.length, columns: inputs[0]?.length ?? 1 },
    (down, across) => inputs[down]?.[across] !== null,
  );

/**
 * Asks which tables, charts and rules there are, so that only those that come after are taken back; what it gives is
 * called after the sync.
 */
function lookAgain(context: Excel.RequestContext, kept: Kept): () => void {
  const { sheetId, row, column } = kept.landing;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { charts, tables } = sheet;
  const { conditionalFormats } = sheet.getRangeByIndexes(row, column, kept.rows, kept.columns);
  for (const parts of [charts, tables, conditionalFormats]) parts.load("items/id");
  return () => {
    kept.parts = {
      charts: charts.items.map(({ id }) => id),
      tables: tables.items.map(({ id }) => id),
      conditionalFormats: conditionalFormats.items.map(({ id }) => id),
    };
  };
}

const general = ({ inputs }: CellBlock): string[][] => inputs.map((line) => line.map(() => "General"));

const rangeOf = (corner: Excel.Range, { row, column, inputs }: CellBlock): Excel.Range =>
  corner.getCell(row, column).getResizedRange(inputs.length - 1, (inputs[0]?.length ?? 1) - 1);
