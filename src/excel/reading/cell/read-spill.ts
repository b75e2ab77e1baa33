import type { Surroundings } from "./read-cell";

/** Title, source and header are the most rows that stand above figures. */
const MOST_HEAD_ROWS = 3;

/** The labels of what a cell's formula fills: its first rows, and one row of it. */
export async function readSpill(
  context: Excel.RequestContext,
  source: Excel.Range,
  row: number,
): Promise<Pick<Surroundings, "head" | "line">> {
  const filled = source.getSpillingToRangeOrNullObject();
  filled.load("rowCount, columnCount");
  await context.sync();
  if (filled.isNullObject) return { head: [], line: [] };
  const { rowCount, columnCount } = filled;
  const head = filled.getCell(0, 0).getResizedRange(Math.min(MOST_HEAD_ROWS, rowCount) - 1, columnCount - 1);
  const line = filled.getCell(row, 0).getResizedRange(0, columnCount - 1);
  head.load("values");
  line.load("values");
  await context.sync();
  return { head: head.values as unknown[][], line: (line.values as unknown[][])[0] ?? [] };
}
