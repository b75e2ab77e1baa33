import { isFormula } from "../reading/is-formula";
import { moveFormula } from "../../plans/move-formula";
import type { PlannedCell, Spot } from "../../plans/plan";
import { isSameContent, isSpelled, type Content, type Typed } from "./cell-content";
import { askFollow, type Follow } from "./follow-names";
import { findMoved } from "./find-moved";
import { cellAt, type Kept } from "./keep";
import { restoreChoices } from "./keep-choices";
import { inRows, rowsOf } from "./in-rows";
import { askContents } from "./read-contents";
import { restoreFormats } from "./restore-formats";

/** Puts a place back as it was kept; what the user has typed there meanwhile is theirs and stays. */
export async function takeBackPlace(context: Excel.RequestContext, then: Kept): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(then.landing.sheetId);
  await context.sync();
  // Deleted by the user, and all that was written with it.
  if (sheet.isNullObject) return;
  const landing = then.isBegun === true ? await findMoved(context, then) : then.landing;
  const kept: Kept = { ...then, landing };
  const { rows, columns, before, parts } = kept;
  const range = sheet.getRangeByIndexes(landing.row, landing.column, rows, columns);
  const { charts, tables } = sheet;
  const { conditionalFormats } = range;
  charts.load("items/id");
  tables.load("items/id");
  conditionalFormats.load("items/id");
  const notes = before.unnoted.map((spot) => {
    const note = sheet.notes.getItemOrNullObject(cellAt(landing, spot));
    note.load("content");
    return { note, spot };
  });
  const ask = askFollow(context, kept.names);
  await context.sync();

  const follow = ask();
  for (const { note, spot } of notes) {
    const ours = kept.notes.get(`${spot.row},${spot.column}`) ?? "";
    if (!note.isNullObject && plain(note.content).endsWith(plain(ours))) note.delete();
  }
  if (parts) {
    for (const chart of charts.items) if (!parts.charts.includes(chart.id)) chart.delete();
    // Not deleted, which would move the cells around it.
    for (const table of tables.items) if (!parts.tables.includes(table.id)) table.convertToRange();
    for (const format of conditionalFormats.items)
      if (!parts.conditionalFormats.includes(format.id)) format.delete();
  }
  restoreChoices(range, before.choices, follow);
  const users = await restoreContents(context, kept, range, follow);
  await restoreFormats(context, kept, range, users);
}

/**
 * Twice: only when our formulas are gone does it show which of the values beside them were the user's. Gives the cells
 * that are theirs, `row,column`.
 */
async function restoreContents(
  context: Excel.RequestContext,
  { landing, planned, passing, isTried, before }: Kept,
  range: Excel.Range,
  follow: Follow,
): Promise<ReadonlySet<string>> {
  const users = new Set<string>();
  for (const isLast of [false, true]) {
    const ask = askContents(range);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const typed = ask().map((line, row) =>
      line.map((now, column) => {
        const [key, was] = [`${row},${column}`, before.contents[row]?.[column]];
        if (was && isSameContent(now, was)) return null;
        const isPassing = passing?.get(key) === now.value;
        const isOurs = isTried === true && isPlanned(planned.get(key) ?? null, now, landing);
        if (now.formula === "" || isPassing || isOurs)
          return entered(before.typed[row]?.[column] ?? "", follow);
        if (isLast && now.formula !== was?.formula) users.add(key);
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

const entered = (typed: Typed, follow: Follow): Typed => (typeof typed === "string" ? follow(typed) : typed);

/** Whether a cell holds what was planned for it, as Excel may spell it. */
function isPlanned(planned: PlannedCell, { formula, value }: Content, { row, column }: Spot): boolean {
  if (planned === null) return false;
  if (typeof planned !== "object") return planned === value && !isFormula(formula, value);
  // A plan's formulas are moved to where it lands; one that is entered alone is not.
  const written = [planned.formula, moveFormula(planned.formula, row, column)];
  return written.some((each) => isSpelled(formula, each));
}

/** Excel keeps line ends as one sign or as two. */
const plain = (note: string): string => note.replaceAll(/\s+/g, " ").trim();
