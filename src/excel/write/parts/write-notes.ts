import { EDITING } from "../../host/all-or-nothing";
import { excelCode } from "../../host/excel-code";

interface CellNote {
  /** Its address on the sheet. */
  readonly cell: string;
  readonly text: string;
}

/** After so many refusals no note will do. */
const MOST_REFUSALS = 20;

/**
 * Writes notes, as many as Excel takes, and gives how many it did not: one that is refused, as on a cell with a comment,
 * is looked for by halves.
 */
export async function writeNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  notes: readonly CellNote[],
): Promise<number> {
  let refusals = 0;
  const write = async (some: readonly CellNote[]): Promise<number> => {
    if (some.length === 0) return 0;
    if (refusals >= MOST_REFUSALS) return some.length;
    const missing = refusals === 0 ? some : await missingOf(context, sheet, some);
    try {
      for (const { cell, text } of missing) sheet.notes.add(cell, text);
      await context.sync();
      return 0;
    } catch (error) {
      if (excelCode(error) === EDITING) throw error;
      refusals += 1;
      if (missing.length <= 1) return missing.length;
      const half = Math.ceil(missing.length / 2);
      return (await write(missing.slice(0, half))) + (await write(missing.slice(half)));
    }
  };
  return write(notes);
}

/** A request that failed may have written the first of its notes. */
async function missingOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  notes: readonly CellNote[],
): Promise<readonly CellNote[]> {
  const asked = notes.map((note) => ({ note, found: sheet.notes.getItemOrNullObject(note.cell) }));
  await context.sync();
  return asked.flatMap(({ note, found }) => (found.isNullObject ? [note] : []));
}
