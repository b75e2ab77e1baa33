import { inRows } from "./in-rows";

type UsedKind = "values" | "formulas" | "numberFormat";

/** What the used cells of a sheet hold, from the first to the last of them. */
export type UsedCells<C extends UsedKind> = {
  readonly row: number;
  readonly column: number;
} & Readonly<Record<C, readonly (readonly unknown[])[]>>;

/**
 * Reads the used cells of a sheet of the user's, however much they have there: in several requests, for the web gives
 * no more than 5 MB in one, and every Excel no more than five million cells. Undefined where nothing is used.
 */
export async function readUsed<C extends UsedKind>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ...contents: readonly C[]
): Promise<UsedCells<C> | undefined> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (used.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  const read = Object.fromEntries(contents.map((content) => [content, [] as unknown[][]]));
  for (const { from, count } of inRows(rowCount, columnCount)) {
    const range = sheet.getRangeByIndexes(row + from, column, count, columnCount);
    // eslint-disable-next-line office-addins/no-empty-load -- never without names
    range.load(contents.join(", "));
    // A request has a limited size.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    // eslint-disable-next-line office-addins/load-object-before-read -- loaded by these very names
    for (const content of contents) read[content]?.push(...(range[content] as unknown[][]));
  }
  return { row, column, ...read } as UsedCells<C>;
}
