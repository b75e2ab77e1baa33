import type { SheetDefinition } from "../definition";
import { sheetPlan } from "../sheet-plan";
import { comparePage, type OldPage, type PageComparison } from "./compare-page";
import type { MadeSheet, Readable } from "./made-sheets";

export type ReadyMade = MadeSheet & Readable;

export interface PageReading extends PageComparison {
  readonly old: OldPage;
  /** How many cells of the user's lie outside both pages. */
  readonly beyond: number;
}

/** Refuses a sheet whose definition cannot be read, with the reason. */
export function needReady(made: MadeSheet): ReadyMade {
  if (made.state !== "ready") throw new Error(made.reason);
  return made;
}

/** Reads a made sheet and tells what would become of each of its cells. */
export async function readPage(
  context: Excel.RequestContext,
  { id, entry, definition }: ReadyMade,
  wanted: SheetDefinition,
): Promise<PageReading> {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas, rowIndex, columnIndex");
  await context.sync();
  const held = used.isNullObject
    ? { formulas: [], row: 0, column: 0 }
    : { formulas: used.formulas as unknown[][], row: used.rowIndex, column: used.columnIndex };

  const old = { plan: sheetPlan(definition).page, rows: entry.rows, columns: entry.columns };
  const next = sheetPlan(wanted).page;
  const rows = Math.max(old.rows, next.rows);
  const columns = Math.max(old.columns, next.columns);
  const beyond = held.formulas.reduce(
    (sum, line, down) =>
      sum +
      line.filter(
        (cell, across) => cell !== "" && (held.row + down >= rows || held.column + across >= columns),
      ).length,
    0,
  );
  const at = (row: number, column: number): unknown =>
    held.formulas[row - held.row]?.[column - held.column] ?? "";
  return { ...comparePage(at, old, next), old, beyond };
}
