import { abilities } from "../../host/abilities";
import { isWaiting } from "../../host/is-waiting";
import { inTurn } from "../../host/in-turn";
import { pause } from "../../host/pause";
import { runPlainly } from "../../host/run-grouped";

/** The number format that suits what a formula gives; undefined where it gives something else than figures. */
export type FormatOf = (formula: string) => string | undefined;

/** Cells of one change that are looked at; whoever pastes more has formats of their own. */
const MOST_CELLS = 500;
/** What a cell has that nobody has given a format. */
const PLAIN = "General";
/** In milliseconds, before each look at how far a formula fills cells: what it gives may take a moment to arrive. */
const PAUSES = [0, 200, 800, 2000];

/** Cells that were typed into. */
interface Typed {
  readonly sheetId: string;
  readonly address: string;
}

/** A cell whose formula gives figures. */
interface Figures {
  readonly cell: Excel.Range;
  readonly format: string;
}

/**
 * Gives cells the number format of the figures that were typed into them, and those that a formula there fills; once,
 * and only where nobody has chosen another.
 */
export const formatTyped = (typed: Typed, formatOf: FormatOf): Promise<void> =>
  inTurn(() =>
    runPlainly(async (context) => {
      const found = await figuresIn(context, typed, formatOf);
      if (found.length === 0) return;
      for (const { cell, format } of found) cell.numberFormat = [[format]];
      await context.sync();
      if (!abilities().spills) return;
      for (const milliseconds of PAUSES) {
        if (milliseconds > 0) await pause(milliseconds);
        if (await formatFilled(context, found)) return;
      }
    }),
  );

async function figuresIn(
  context: Excel.RequestContext,
  { sheetId, address }: Typed,
  formatOf: FormatOf,
): Promise<readonly Figures[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) return [];
  const range = sheet.getRange(address);
  range.load("rowCount, columnCount");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected || range.rowCount * range.columnCount > MOST_CELLS) return [];
  range.load("formulas, numberFormat");
  await context.sync();
  const formats = range.numberFormat as unknown[][];
  return (range.formulas as unknown[][]).flatMap((line, row) =>
    line.flatMap((formula, column): Figures[] => {
      if (typeof formula !== "string" || formats[row]?.[column] !== PLAIN) return [];
      const format = formatOf(formula);
      return format === undefined || format === PLAIN ? [] : [{ cell: range.getCell(row, column), format }];
    }),
  );
}

/** Gives the cells that formulas fill their format, too; false while something has not arrived. */
async function formatFilled(context: Excel.RequestContext, found: readonly Figures[]): Promise<boolean> {
  const asked = found.map(({ cell, format }) => {
    const filled = cell.getSpillingToRangeOrNullObject();
    cell.load("values");
    filled.load("numberFormat");
    return { cell, format, filled };
  });
  await context.sync();
  for (const { filled, format } of asked) {
    if (filled.isNullObject) continue;
    filled.numberFormat = (filled.numberFormat as unknown[][]).map((line) =>
      line.map((each) => (each === PLAIN ? format : null)),
    );
  }
  await context.sync();
  // Until its result is there a cell is busy, or still empty.
  return asked.every(({ cell }) => {
    const value: unknown = cell.values[0]?.[0];
    return value !== "" && !isWaiting(value);
  });
}
