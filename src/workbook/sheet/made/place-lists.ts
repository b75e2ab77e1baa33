import { filledIn } from "../../plan/filled-in";
import type { Plan } from "../../plan/plan";
import type { Keep } from "../../host/all-or-nothing";
import type { Writing } from "../../write/write-plans";
import { LISTS_SHEET } from "../lists-plan";
import { addSheet } from "../../write/add-sheet";
import { keepPlace } from "../../write/keep-place";
import type { NamedSheet } from "./survey";

/**
 * Where the lists that parameters choose from are to be written; undefined where they are there as they should be. A
 * sheet of the user's that has their name is refused.
 */
export async function placeLists(
  context: Excel.RequestContext,
  plan: Plan,
  sheets: readonly NamedSheet[],
  keep: Keep,
): Promise<Writing | undefined> {
  const found = sheets.find(({ name }) => name.toLowerCase() === LISTS_SHEET.toLowerCase());
  if (!found) {
    const added = await addSheet(context, LISTS_SHEET, keep);
    return { plan, kept: await keepPlace(context, added, plan, keep) };
  }

  const landing = { sheetId: found.id, sheet: found.name, isNew: false, row: 0, column: 0 };
  const sheet = context.workbook.worksheets.getItem(found.id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values, rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const held = used.isNullObject ? [] : (used.values as unknown[][]);
  const [corner] = held[0] ?? [];
  const wanted = valuesOf(plan);
  const isOurs = held.length === 0 || (corner === wanted[0]?.[0] && used.rowIndex + used.columnIndex === 0);
  if (!isOurs) throw new Error(`The sheet “${LISTS_SHEET}” holds something else. Rename it, then try again.`);
  if (JSON.stringify(held) === JSON.stringify(wanted)) return undefined;

  // Longer lists of an earlier edition must not show below the new ones.
  const rows = Math.max(plan.rows, held.length);
  const columns = Math.max(plan.columns, held[0]?.length ?? 0);
  const kept = await keepPlace(context, landing, { ...plan, rows, columns }, keep);
  sheet.getRangeByIndexes(0, 0, rows, columns).clear("Contents");
  return { plan, kept };
}

/** What the plan's cells hold, row by row, "" where they are empty. */
function valuesOf(plan: Plan): readonly (readonly unknown[])[] {
  const values = Array.from({ length: plan.rows }, () => new Array<unknown>(plan.columns).fill(""));
  for (const { row, column, cell } of filledIn(plan)) values[row]?.splice(column, 1, cell);
  return values;
}
