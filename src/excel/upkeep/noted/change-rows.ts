import type { Keep } from "../../host/all-or-nothing";
import { typedContent, type HeldContent, type Typed } from "../../write/cells/cell-content";
import { askContents } from "../../write/cells/read-contents";
import { FORMULA_SHEET, HEADERS, type FormulaRow } from "./formula-sheet";
import { blocksOf, inBlocks, type Watch } from "../in-blocks";
import { Hindrance } from "../../../plans/hindrance";

/** A row of the sheet of formulas: what it shows, and what is to be typed for it. */
interface NotedLine {
  readonly shown: readonly unknown[];
  readonly typed: readonly Typed[];
}

/** A row that is written, and how to put it back. */
interface RowChange {
  readonly row: number;
  was: NotedLine;
  readonly to: NotedLine;
}

const ROWS_A_BLOCK = 1000;

export const EMPTY_LINE: NotedLine = { shown: HEADERS.map(() => ""), typed: HEADERS.map(() => "") };
export const HEADER_LINE: NotedLine = { shown: HEADERS, typed: HEADERS };

/** Every text with an apostrophe, so that none becomes a formula, a number or a date. */
export function notedLine({ sheet, cell, formula, rows, columns, check = "" }: FormulaRow): NotedLine {
  return asText([sheet, cell, formula, rows, columns, check]);
}

/** A row again that was read. */
export const lineAgain = (read: readonly unknown[]): NotedLine =>
  asText(HEADERS.map((_, at) => read[at] ?? ""));

const asText = (shown: readonly unknown[]): NotedLine => ({
  shown,
  typed: shown.map((each) =>
    typeof each === "number" || typeof each === "boolean" || each === "" ? each : `'${String(each)}`,
  ),
});

/**
 * Writes rows that follow each other, and says first how to take that back. Looks at each in the request that writes it,
 * since the user, or another pane, may have written there after it was read: that is what will be put back, and it throws.
 */
export async function changeRows(
  context: Excel.RequestContext,
  sheetId: string,
  changes: readonly RowChange[],
  keep: Keep,
  watch?: Watch,
): Promise<void> {
  keep((later) => takeBackRows(later, sheetId, changes), FORMULA_SHEET);
  const write = (block: readonly RowChange[]) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheetId), block);
    const ask = askContents(range);
    range.formulas = block.map(({ to }) => [...to.typed]) as string[][];
    return () => {
      const now = ask();
      const others = block.filter(({ was }, at) => !shows(now[at] ?? [], was));
      for (const change of others) {
        const line = now[block.indexOf(change)] ?? [];
        change.was = { shown: line.map(({ value }) => value), typed: line.map(typedContent) };
      }
      const [first] = others;
      if (first)
        throw new Hindrance(
          `Row ${first.row + 1} of the kept formulas was changed meanwhile. It is left so, and nothing else was changed.`,
        );
    };
  };
  await inBlocks(context, "Keeping formulas", blocksOf(changes, ROWS_A_BLOCK), write, watch);
}

/** Puts rows back as they were, but for those that somebody has written since. */
async function takeBackRows(
  context: Excel.RequestContext,
  sheetId: string,
  changes: readonly RowChange[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) return;
  for (const block of blocksOf(changes, ROWS_A_BLOCK)) {
    const range = rangeOf(sheet, block);
    const ask = askContents(range);
    // Each block as large as the request that it takes back.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const now = ask();
    const lines = block.map(({ was, to }, at) => {
      const line = now[at] ?? [];
      const isOurs = shows(line, to) && !shows(line, was);
      return isOurs ? [...was.typed] : HEADERS.map(() => null);
    });
    // A protected sheet would not even take nothing.
    if (lines.some((line) => line.some((cell) => cell !== null))) range.formulas = lines as string[][];
  }
  await context.sync();
}

const shows = (now: readonly HeldContent[], { shown }: NotedLine): boolean =>
  shown.every((each, at) => now[at]?.value === each || now[at]?.formula === each);

const rangeOf = (sheet: Excel.Worksheet, block: readonly RowChange[]): Excel.Range =>
  sheet.getRangeByIndexes(block[0]?.row ?? 0, 0, block.length, HEADERS.length);
