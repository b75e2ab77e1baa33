import { typedContent, type HeldContent, type Typed } from "../write/cells/cell-content";
import { askFollow } from "../write/sheets/follow-names";
import { cameInto } from "../write/undo/look-before";
import { keepsTexts, typeInto } from "../write/cells/type-into";
import { askContents, type Contents } from "../write/cells/read-contents";
import { askNames, type SheetNames } from "../write/sheets/sheet-names";

/** Cells of a sheet. */
interface SheetCells {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that are written, and how to know afterwards what of them is the user's. */
export interface Change extends SheetCells {
  readonly sheet: string;
  /** What is to be typed so that they hold what they held, or what the user typed until they were written. */
  typed: readonly (readonly Typed[])[];
  /** What their number formats were, and are to be. */
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Whether they were filled by a formula in the first of them. */
  readonly isFilled?: true;
  /** Whether a cell holds what was written there. */
  readonly isOurs: (now: HeldContent, row: number, column: number) => boolean;
}

export const rangeOfCells = (
  { workbook }: Excel.RequestContext,
  { sheetId, row, column, rows, columns }: SheetCells,
): Excel.Range => workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);

/**
 * Looks at cells in the very request that writes over them. What it gives is called after the sync, and throws where
 * the user came first: what is found is what will be put back.
 */
export function lookAtChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  firstOther: (
    change: Change,
    now: Contents,
  ) => { readonly row: number; readonly column: number } | undefined,
): () => void {
  const asked = changes.map((change) => ({ change, ask: askContents(rangeOfCells(context, change)) }));
  return () => {
    const errors = asked.flatMap(({ change, ask }) => {
      const now = ask();
      const other = firstOther(change, now);
      if (!other) return [];
      change.typed = now.map((line) => line.map(typedContent));
      return [cameInto({ ...change, isNew: false }, other)];
    });
    if (errors[0]) throw errors[0];
  };
}

/** Whether a formula stands where it stood and fills all of its cells, so that nobody has typed into one. */
export function stillFills({ typed }: Change, now: Contents): boolean {
  const [first] = now[0] ?? [];
  return first !== undefined && first.formula === typed[0]?.[0] && first.value !== "#SPILL!";
}

/**
 * Puts cells back as they were, but for those that the user has typed into. Twice: only when a formula of ours is gone
 * does it show which of the values beside it were the user's.
 */
export async function takeBackChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  names: SheetNames,
): Promise<void> {
  const askThere = askNames(context);
  const askFollowing = askFollow(context, names);
  await context.sync();
  const there = askThere();
  const follow = askFollowing();
  for (let pass = 1; pass <= 2; pass += 1) {
    const asked = changes
      .filter(({ sheetId }) => there.has(sheetId))
      .map((change) => {
        const range = rangeOfCells(context, change);
        range.load("numberFormat");
        return { change, range, ask: askContents(range) };
      });
    // Each block as large as the request that it takes back.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { change, range, ask } of asked) {
      const held = ask();
      restoreTextFormat(range, change);
      // Not written at all, or taken back already: a protected sheet would not even take what it holds.
      if (change.isFilled === true && stillFills(change, held)) continue;
      const typed = held.map((line, row) =>
        line.map((now, column) => {
          const was = change.typed[row]?.[column] ?? "";
          if (now.formula === "" ? was === "" : !change.isOurs(now, row, column)) return null;
          return typeof was === "string" ? follow(was) : was;
        }),
      );
      if (typed.some((line) => line.some((cell) => cell !== null)))
        typeInto(range, typed, change.numberFormats);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** Cells of the text format have none while they are typed into. */
function restoreTextFormat(range: Excel.Range, { numberFormats }: Change): void {
  const now = range.numberFormat as unknown[][];
  const lost = numberFormats.map((line, row) =>
    line.map((format, column) => (keepsTexts(format) && !keepsTexts(now[row]?.[column]) ? format : null)),
  );
  if (lost.some((line) => line.some((format) => format !== null))) range.numberFormat = lost as string[][];
}

/** A formula, and nothing in the cells that it fills. */
export const formulaAlone = (
  formula: string,
  { rows, columns }: Pick<SheetCells, "rows" | "columns">,
): readonly (readonly Typed[])[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (row + column === 0 ? formula : "")),
  );
