import type { Spot } from "../../../plans/plan";
import { spotKey } from "../../../plans/spot-key";
import { isSameContent, type HeldContent, type Typed } from "../cells/cell-content";
import { askFollow, type Follow } from "../sheets/follow-names";
import { findMoved, markOf } from "./find-moved";
import { isPlanned } from "./is-planned";
import { addressInLanding, type Kept } from "./keep";
import { restoreChoices } from "./keep-choices";
import { takeBackPrint } from "./keep-print";
import { inRows, rowsOf } from "../cells/in-rows";
import { readContents } from "../cells/read-contents";
import { releaseClaim, takeBackClaim } from "./release-claim";
import { restoreFormats } from "./restore-formats";

/** Puts a place back as it was kept; what the user has typed there meanwhile is theirs and stays. */
export async function takeBackPlace(context: Excel.RequestContext, then: Kept): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(then.landing.sheetId);
  await context.sync();
  // Deleted by the user, and all that was written with it.
  if (sheet.isNullObject) return;
  if (then.claiming && then.isCleared !== true) return takeBackClaim(context, then, then.claiming);
  const landing = then.isBegun === true ? await findMoved(context, then) : then.landing;
  const kept: Kept = { ...then, landing };
  const { rows, columns, before, parts } = kept;
  const range = sheet.getRangeByIndexes(landing.row, landing.column, rows, columns);
  const { charts, tables } = sheet;
  const { conditionalFormats } = range;
  charts.load("items/id, items/name");
  tables.load("items/id, items/name");
  conditionalFormats.load("items/id");
  const notes = before.unnoted.map((spot) => {
    const note = sheet.notes.getItemOrNullObject(addressInLanding(landing, spot));
    note.load("content");
    return { note, spot };
  });
  const ask = askFollow(context, kept.names);
  await context.sync();

  const foreign = [
    ...charts.items.filter((chart) => !isOurs(kept, parts?.charts ?? [], chart)),
    ...tables.items.filter((table) => !isOurs(kept, parts?.tables ?? [], table)),
  ];
  if (landing.isNew && foreign.length === 0 && (await holdsOnlyOurs(context, kept, sheet))) {
    // To empty its cells first would have Excel calculate all that follows from each.
    sheet.delete();
    await context.sync();
    return;
  }
  const follow = ask();
  for (const { note, spot } of notes) {
    const ours = kept.notes.get(`${spot.row},${spot.column}`) ?? "";
    if (!note.isNullObject && plain(note.content).endsWith(plain(ours))) note.delete();
  }
  if (parts) {
    for (const chart of charts.items) if (isOurs(kept, parts.charts, chart)) chart.delete();
    // Not deleted, which would move the cells around it.
    for (const table of tables.items) if (isOurs(kept, parts.tables, table)) table.convertToRange();
    for (const format of conditionalFormats.items)
      if (!parts.conditionalFormats.includes(format.id)) format.delete();
  }
  restoreChoices(range, before.choices, follow);
  const users = await restoreContents(context, kept, range, follow);
  await restoreFormats(context, kept, range, users);
  if (kept.print) await takeBackPrint(context, landing.sheetId, kept.print);
  await releaseClaim(context, kept);
}

/** Whether a sheet that was made for a plan holds nothing but that, or a part of it. */
async function holdsOnlyOurs(
  context: Excel.RequestContext,
  kept: Kept,
  sheet: Excel.Worksheet,
): Promise<boolean> {
  const { rows, columns } = kept;
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (used.isNullObject) return true;
  if (used.rowIndex + used.rowCount > rows || used.columnIndex + used.columnCount > columns) return false;
  const now = await readContents(context, sheet.getRangeByIndexes(0, 0, rows, columns), { rows, columns });
  return now.every((line, row) =>
    line.every((each, column) => each.formula === "" || isWritten(kept, { row, column }, each)),
  );
}

/** Whether a cell holds what was written into it, be it for a moment. */
function isWritten(
  { landing, planned, headers, passing, isTried }: Kept,
  spot: Spot,
  held: HeldContent,
): boolean {
  const key = spotKey(spot);
  if (passing?.get(key) === held.value) return true;
  return (
    isTried === true &&
    (isPlanned(planned.get(key) ?? null, held, landing) || isStandIn(held, headers.get(key)))
  );
}

/** Whether a table or a chart was made by us: what bears one of our names, or has none yet since it was just made. */
const isOurs = (
  { named, isNaming = false }: Kept,
  before: readonly string[],
  { id, name }: { readonly id: string; readonly name: string },
): boolean => !before.includes(id) && (named.has(name) || isNaming);

/**
 * Twice: only when our formulas are gone does it show which of the values beside them were the user's. Gives the cells
 * that are theirs, `row,column`.
 */
async function restoreContents(
  context: Excel.RequestContext,
  kept: Kept,
  range: Excel.Range,
  follow: Follow,
): Promise<ReadonlySet<string>> {
  const { rows, columns, planned, isTried, before } = kept;
  const users = new Set<string>();
  const mark = isTried === true ? markOf(planned) : undefined;
  const isClaim = (row: number, column: number, { value }: HeldContent): boolean =>
    row === mark?.row && column === mark.column && value === mark.text;
  for (const isLast of [false, true]) {
    const now = await readContents(context, range, { rows, columns });
    const typed = now.map((line, row) =>
      line.map((each, column) => {
        const [key, was] = [spotKey({ row, column }), before.contents[row]?.[column]];
        if (isClaim(row, column, each) || (was && isSameContent(each, was))) return null;
        if (each.formula === "" || isWritten(kept, { row, column }, each))
          return entered(before.typed[row]?.[column] ?? "", follow);
        if (isLast && each.formula !== was?.formula) users.add(key);
        return null;
      }),
    );
    for (const { from, count } of inRows(typed.length, typed[0]?.length ?? 0)) {
      const lines = typed.slice(from, from + count);
      if (lines.every((line) => line.every((cell) => cell === null))) continue;
      const target = rowsOf(range, from, lines);
      // Under any other format a formula or a number could become a text.
      target.numberFormat = lines.map((line) => line.map((cell) => (cell === null ? null : "General")));
      target.formulas = lines as string[][];
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  }
  return users;
}

/** Excel gives a table's column a name of its own, `Column2`, where the user has emptied its header just before. */
const isStandIn = ({ value }: HeldContent, column: number | undefined): boolean =>
  column !== undefined &&
  typeof value === "string" &&
  /^\p{L}+\s?(\d+)$/u.exec(value)?.[1] === String(column);

const entered = (typed: Typed, follow: Follow): Typed => (typeof typed === "string" ? follow(typed) : typed);

/** Excel keeps line ends as one sign or as two. */
const plain = (note: string): string => note.replaceAll(/\s+/g, " ").trim();
