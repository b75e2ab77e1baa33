import type { Spot } from "../../../plans/plan";
import type { Kept } from "./keep";
import type { Landing } from "../insertion";
import { readUsed } from "../cells/used-cells";
import { Hindrance } from "../../../plans/hindrance";

/** Asks whether a place is still where it was written; what it gives is called after the sync, and throws if not. */
export function askInPlace(context: Excel.RequestContext, { landing, planned }: Kept): () => void {
  const mark = markOf(planned);
  if (!mark) return () => undefined;
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const cell = sheet.getRangeByIndexes(landing.row + mark.row, landing.column + mark.column, 1, 1);
  cell.load("values");
  return () => {
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- called after it
    if (cell.values[0]?.[0] !== mark.text) throw movedMeanwhile(landing);
  };
}

export const movedMeanwhile = ({ sheet }: Landing): Error =>
  new Hindrance(`Cells of ${sheet} were moved meanwhile. Nothing was changed.`);

/** Where a place is now: rows and columns may have been put in or taken out before it since it was written. */
export async function findMoved(context: Excel.RequestContext, { landing, planned }: Kept): Promise<Landing> {
  const mark = markOf(planned);
  if (!mark) return landing;
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const cell = sheet.getRangeByIndexes(landing.row + mark.row, landing.column + mark.column, 1, 1);
  cell.load("values");
  await context.sync();
  if (cell.values[0]?.[0] === mark.text) return landing;
  const used = await readUsed(context, sheet, "values");
  const found = (used?.values ?? []).flatMap((line, row) =>
    line.flatMap((value, column): Spot[] =>
      used && value === mark.text
        ? [{ row: used.row + row - mark.row, column: used.column + column - mark.column }]
        : [],
    ),
  );
  const [only, another] = found;
  // Another block of the same title may be there: nothing is taken back in the wrong place.
  if (another) throw new Hindrance(`Cells of ${landing.sheet} were moved.`);
  return { ...landing, ...only };
}

/** The first text of a place, by which it is known. */
export function markOf(planned: Kept["planned"]): (Spot & { readonly text: string }) | undefined {
  for (const [key, text] of planned) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (typeof text === "string" && text !== "") return { row, column, text };
  }
  return undefined;
}
