import type { OwnTable } from "../../../core/own/own-table";
import type { Plan, Spot } from "../../../plans/plan";
import type { SheetDefinition } from "../../../plans/sheet/definition/definition";
import { sheetPlan } from "../../../plans/sheet/sheet-plan";
import { beginsIn, isBefore, type Box } from "./begins-in";
import { comparePage, type Held, type OldPage, type PageComparison } from "./compare-page";
import type { MadeSheet, Readable } from "../listed/made-sheets";
import { roomFor, type NewLines } from "./room-for";
import { readUsed } from "../../write/cells/used-cells";
import { wasMoved } from "./was-moved";
import { askWrittenPage } from "../listed/written-page";
import { Hindrance } from "../../../plans/hindrance";

export type ReadableMade = MadeSheet & Readable;

export interface PageReading extends PageComparison {
  /** What the cells held. */
  readonly held: Held;
  readonly old: OldPage;
  readonly next: Plan;
  /** How many cells of the user's lie outside both pages. */
  readonly beyond: number;
  /** Whether its cells are not where they were written. */
  readonly wasMoved: boolean;
  /** What must be put in so that the new page reaches nothing of the user's outside the old one. */
  readonly room: readonly NewLines[];
}

/** Refuses a sheet whose definition cannot be read, with the reason. */
export function needReady(made: MadeSheet): ReadableMade {
  if (made.state !== "ready") throw new Hindrance(made.reason);
  return made;
}

/** Reads a made sheet and tells what would become of each of its cells. */
export async function readPage(
  context: Excel.RequestContext,
  made: ReadableMade,
  wanted: SheetDefinition,
  own: OwnTable | undefined,
): Promise<PageReading> {
  const { id, entry } = made;
  const sheet = context.workbook.worksheets.getItem(id);
  const written = askWrittenPage(context, made);
  const used = await readUsed(context, sheet, "formulas");
  const next = sheetPlan(wanted, { own }).page;
  const [oldPlace, nextPlace] = [placeOf(sheet, entry), placeOf(sheet, next)];
  const { charts } = sheet;
  charts.load("items/name, items/left, items/top");
  await context.sync();
  const held = used ?? { formulas: [], row: 0, column: 0 };

  const old = { plan: written(), rows: entry.rows, columns: entry.columns };
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
  const found = comparePage(at, old, next);
  const others = charts.items.filter(({ name }) => !entry.charts.includes(name));
  const reached = [...found.reached, ...chartsReached(others, old, oldPlace, nextPlace)];
  return {
    ...found,
    held: at,
    old,
    next,
    beyond,
    wasMoved: wasMoved(old.plan, at),
    room: roomFor(old, next, reached),
  };
}

function placeOf(sheet: Excel.Worksheet, { rows, columns }: Pick<OldPage, "rows" | "columns">): Excel.Range {
  const place = sheet.getRangeByIndexes(0, 0, rows, columns);
  place.load("left, top, width, height");
  return place;
}

/** Charts stand at points: each is told as the first cell that it may begin at, below the old page, beside it or both. */
function chartsReached(charts: readonly Excel.Chart[], old: OldPage, was: Box, will: Box): readonly Spot[] {
  return charts
    .filter((chart) => beginsIn(chart, will) && !beginsIn(chart, was))
    .map(({ left, top }) => ({
      row: isBefore(top, was.height) ? 0 : old.rows,
      column: isBefore(left, was.width) ? 0 : old.columns,
    }));
}
