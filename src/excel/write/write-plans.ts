import type { Writings } from "./writing";
import { cellRequests, type CellBlock } from "./cells/cell-requests";
import { Cancelled } from "../host/cancelled";
import { claimPlaces } from "./undo/claim-places";
import { type InsertOptions } from "./insertion";
import type { Kept } from "./undo/keep";
import { learnAll, lookBefore } from "./undo/look-before";
import { askInPlace } from "./undo/find-moved";
import { scaffoldCells } from "./charts/chart-scaffold";
import { makeCharts } from "./charts/make-charts";
import { leaveRoom } from "./charts/leave-room";
import { placeChart, writeChart } from "./charts/write-chart";
import { chartsOf } from "./charts/charts-of";
import { decorate } from "./parts/decorate";
import { fitRows } from "./cells/fit-rows";
import { askNames, byNames } from "./sheets/sheet-names";
import { withFreeNames } from "./parts/with-free-names";
import { namesOfParts, writeParts, writeWidths } from "./parts/write-parts";
import { writeStyles } from "./cells/write-styles";

interface WrittenPlans {
  /** The names of the charts, in the plan's order. */
  readonly charts: readonly string[];
  /** What Excel did not do beside the cells, each in a sentence. */
  readonly left: readonly string[];
}

/**
 * Writes plans in few requests: what claims their places, formats and widths first, then the charts, whose cells must be empty for that, then the
 * cells in blocks, then what stands on them.
 */
export async function writePlans(
  context: Excel.RequestContext,
  writings: Writings,
  { signal, onProgress }: Pick<InsertOptions, "signal" | "onProgress">,
): Promise<WrittenPlans> {
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

  await claimPlaces(
    context,
    jobs.map(({ kept }) => kept),
  );
  const looks: (() => void)[] = [];
  suspend();
  for (const { plan, kept, requests } of jobs) {
    const corner = cornerOf(context, kept);
    // Of all cells, since all formats go before the first of them is written.
    for (const [at, blocks] of requests.entries()) {
      if (at > 0 && at % LOOKS_A_REQUEST === 0) {
        if (signal?.aborted) throw new Cancelled();
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a request has a limited size
        await context.sync();
        suspend();
      }
      looks.push(...blocks.map((block) => lookAt(context, kept, block)));
      // Before the cells: a cell formatted as text would keep a formula as text.
      for (const block of blocks) rangeOf(corner, block).numberFormat = general(block);
    }
    looks.push(lookAgain(context, kept));
    writeStyles(corner, plan.styles);
    writeWidths(corner, plan, kept);
  }
  // A table cannot be called as a range is.
  const ranges = context.workbook.names;
  ranges.load("items/name");
  const taken = await namesOfParts(context, writings);
  taken.push(...ranges.items.map(({ name }) => name));
  learnAll(looks);
  const charts = chartsOf(context, writings, taken);
  keepPassing(writings);
  for (const { name } of charts) main.kept.named.add(name);
  const unbound = await withFreeNames(context, writings, () => makeCharts(context, charts));
  for (const { plan, kept, requests } of jobs) {
    const corner = cornerOf(context, kept);
    const written = new Set(["General", ...plan.styles.map(({ style }) => style.numberFormat ?? "General")]);
    for (const blocks of requests) {
      suspend();
      const found = blocks.map((block) => lookAt(context, kept, block, written));
      for (const block of blocks) rangeOf(corner, block).formulas = block.inputs as string[][];
      kept.isTried = true;
      await step(() => {
        kept.isBegun = true;
        learnAll(found);
      });
    }
  }
  const inPlace = jobs.map(({ kept }) => askInPlace(context, kept));
  const askedNames = askNames(context);
  await context.sync();
  for (const learn of inPlace) learn();
  const names = askedNames();
  suspend();
  for (const job of jobs) writeParts(context, job, taken, names.get(writings.listsId ?? ""));
  for (const made of charts) writeChart(made, names.get(made.data.landing.sheetId) ?? "");
  await withFreeNames(context, writings, () => byNames(context, names, step));

  let guessed = 0;
  for (const job of jobs) guessed += await fitRows(context, job, { ...(signal ? { signal } : {}) });
  for (const made of charts) placeChart(made);
  await context.sync();
  const hasRoom = await leaveRoom(context, charts);
  const decorated: string[] = [];
  for (const job of jobs) decorated.push(...(await decorate(context, job)));
  return {
    charts: charts.map(({ name }) => name),
    left: [
      ...(unbound.length > 0 ? [UNBOUND] : []),
      ...(guessed > 0 ? [GUESSED] : []),
      ...(hasRoom ? [] : [NO_ROOM]),
      ...decorated,
    ],
  };
}

/** Blocks of which what is in them and their formats go in one request: with 40,000 cells far below 5 MB. */
const LOOKS_A_REQUEST = 10;

/** Looks at a block's cells in the request that writes them. */
const lookAt = (
  context: Excel.RequestContext,
  kept: Kept,
  { row, column, inputs }: CellBlock,
  written?: ReadonlySet<string>,
): (() => void) =>
  lookBefore(
    context,
    kept,
    { row, column, rows: inputs.length, columns: inputs[0]?.length ?? 1 },
    { isWritten: (down, across) => inputs[down]?.[across] !== null, ...(written ? { written } : {}) },
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

/** Remembers what charts are made over for a moment, so that it is not taken for the user's. */
function keepPassing({ main, apart = main }: Writings): void {
  for (const [from, { kept }] of [
    ["here", main],
    ["figures", apart],
  ] as const) {
    const charts = main.plan.charts.filter((chart) => chart.from === from);
    if (charts.length > 0) kept.passing = new Map(charts.flatMap(scaffoldCells));
  }
}

const UNBOUND =
  "This Excel does not take the names in a chart's legend from the cells: they stay as they are now when the cells change.";
const GUESSED =
  "Excel was still calculating: some rows are as high as they probably need to be, and charts show their figures when these arrive.";
const NO_ROOM = "This Excel left no room beside the lines of a chart: their names may stand over them.";

const cornerOf = ({ workbook }: Excel.RequestContext, { landing }: Kept): Excel.Range =>
  workbook.worksheets.getItem(landing.sheetId).getRangeByIndexes(landing.row, landing.column, 1, 1);

const general = ({ inputs }: CellBlock): string[][] => inputs.map((line) => line.map(() => "General"));

const rangeOf = (corner: Excel.Range, { row, column, inputs }: CellBlock): Excel.Range =>
  corner.getCell(row, column).getResizedRange(inputs.length - 1, (inputs[0]?.length ?? 1) - 1);
