import { abilities } from "../../host/abilities";
import { filledIn } from "../../../plans/filled-in";
import type { Plan, PlannedCell, Spot } from "../../../plans/plan";
import { wrappedRows } from "../../../plans/row-heights";
import { cellsOf } from "../../../plans/address";
import { spotKey } from "../../../plans/spot-key";
import type { Landing } from "../insertion";
import { askCells, type DressedCells } from "../cells/ask-cells";
import type { HeldContent, Typed } from "../cells/cell-content";
import { inRows } from "../cells/in-rows";
import type { KeptPrint } from "./keep-print";
import { keepChoices, type KeptChoice } from "./keep-choices";
import { typedContents } from "../cells/read-contents";
import { askNames, type SheetNames } from "../sheets/sheet-names";

/** What a place and its sheet were before something is written there. */
export interface Kept {
  readonly landing: Landing;
  readonly rows: number;
  readonly columns: number;
  /** Columns that the plan may widen. */
  readonly widened: readonly number[];
  /** Rows that may be made higher. */
  readonly wrapped: readonly number[];
  /** What is written into its cells, `row,column` from the landing; all others may be emptied. */
  readonly planned: ReadonlyMap<string, PlannedCell>;
  /** Cells of its tables' headers by the same, and which column of the table each is, from 1 on. */
  readonly headers: ReadonlyMap<string, number>;
  /** Texts of the plan's notes, by the same. */
  readonly notes: ReadonlyMap<string, string>;
  readonly before: Before;
  /** What the sheets were called, by which formulas refer to them. */
  readonly names: SheetNames;
  /** What its cells hold for a moment while charts are made over them, by the same. */
  passing?: ReadonlyMap<string, unknown>;
  /** The cell that is written first, until it is certain that no other pane writes here: nothing else is ours till then. */
  claiming?: Spot;
  /** Set when the claim was no longer where it was written. */
  isMoved?: boolean;
  /** Set where what it held is cleared before it is claimed. */
  isCleared?: boolean;
  /** Set before its first cells are written: what is in them until then is not ours, whatever it is. */
  isTried?: boolean;
  /** Set when its first cells were written for certain. */
  isBegun?: boolean;
  /** Set right before tables, charts and rules are written: those that were there, which are not ours. */
  parts?: PartIds;
  /** Set where the sheet was the user's, and its print was set up. */
  print?: KeptPrint;
  /** Names of the tables and charts that are ours. */
  readonly named: Set<string>;
  /** Whether a request is under way that makes tables or charts and then names them. */
  isNaming?: boolean;
}

interface PartIds {
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly conditionalFormats: readonly string[];
}

interface Before {
  /** What the cells held; what the user types into one until it is written over takes its place. */
  readonly contents: HeldContent[][];
  /** What is to be typed into them so that they hold it again. */
  readonly typed: Typed[][];
  readonly numberFormat: unknown[][];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
  /** In points, of each column that may be widened. */
  readonly widths: readonly number[];
  /** In points, of each row with texts that will wrap. */
  readonly heights: readonly number[];
  /** Cells of the plan's notes that had none. */
  readonly unnoted: readonly Spot[];
  /** Of the cells that shall choose from lists. */
  readonly choices: readonly KeptChoice[];
}

/** What of a plan decides what it changes on a sheet. */
export type Extent = Pick<Plan, "rows" | "columns" | "widths" | "notes" | "choices"> &
  Partial<Pick<Plan, "cells" | "styles" | "tables">>;

/** Reads all that writing a plan may change, so that it can be taken back. */
export async function keep(context: Excel.RequestContext, landing: Landing, plan: Extent): Promise<Kept> {
  const { rows, columns } = plan;
  const widened = plan.widths.map(({ column }) => column);
  const wrapped = wrappedRows({ styles: plan.styles ?? [] });
  const planned = new Map(
    filledIn({ cells: plan.cells ?? [] }).map(({ cell, ...spot }) => [spotKey(spot), cell]),
  );
  const headers = new Map(
    (plan.tables ?? []).flatMap(({ place: { row, column, columns: across } }) =>
      Array.from({ length: across }, (_, at) => [spotKey({ row, column: column + at }), at + 1] as const),
    ),
  );
  const notes = new Map(plan.notes.map(({ text, ...spot }) => [spotKey(spot), text]));
  if (landing.isNew)
    return {
      ...{ landing, rows, columns, widened, wrapped, planned, headers, notes },
      named: new Set(),
      before: nothingOf(plan),
      names: new Map(),
    };
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const range = sheet.getRangeByIndexes(landing.row, landing.column, rows, columns);
  const strips: (() => DressedCells)[] = [];
  for (const { from, count } of inRows(rows, columns)) {
    // The last goes with all that is read beside the cells.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (strips.length > 0) await context.sync();
    strips.push(askCells(range.getCell(from, 0).getResizedRange(count - 1, columns - 1)));
  }
  if (abilities().spills) range.load("hasSpill");
  const widths = widened.map((column) => {
    const { format } = range.getCell(0, column);
    format.load("columnWidth");
    return format;
  });
  const heights = wrapped.map((row) => {
    const { format } = range.getCell(row, 0);
    format.load("rowHeight");
    return format;
  });
  const noted = (abilities().notes ? plan.notes : []).map((spot) => ({
    spot,
    note: sheet.notes.getItemOrNullObject(addressInLanding(landing, spot)),
  }));
  const choices = keepChoices(range, plan.choices ?? []);
  const names = askNames(context);
  await context.sync();
  const cells = strips.map((told) => told());
  const held = cells.flatMap(({ contents }) => contents);
  const typed = await typedContents(context, range, held, abilities().spills ? range.hasSpill : false);
  return {
    landing,
    rows,
    columns,
    widened,
    wrapped,
    planned,
    headers,
    notes,
    named: new Set(),
    before: {
      contents: held.map((line) => [...line]),
      typed: typed.map((line) => [...line]),
      numberFormat: cells.flatMap(({ numberFormat }) => numberFormat.map((line) => [...line])),
      properties: cells.flatMap(({ properties }) => properties),
      widths: widths.map(({ columnWidth }) => columnWidth),
      heights: heights.map(({ rowHeight }) => rowHeight),
      unnoted: noted.flatMap(({ spot, note }) => (note.isNullObject ? [spot] : [])),
      choices: choices(),
    },
    names: names(),
  };
}

/** What a sheet that was just added holds: taken back like any other, what the user has put there meanwhile stays. */
function nothingOf({ rows, columns, notes }: Extent): Before {
  const filled = <T>(each: T): T[][] => Array.from({ length: rows }, () => new Array<T>(columns).fill(each));
  return {
    contents: filled({ formula: "", value: "", type: "Empty" }),
    typed: filled(""),
    numberFormat: filled("General"),
    properties: [],
    widths: [],
    heights: [],
    unnoted: abilities().notes ? notes.map(({ row, column }) => ({ row, column })) : [],
    choices: [],
  };
}

/** What a formula changes that is entered as it is into one cell. */
export const formulaExtent = (formula: string): Extent => ({
  rows: 1,
  columns: 1,
  cells: [{ row: 0, column: 0, cells: [[{ formula }]] }],
  widths: [],
  notes: [],
  choices: [],
});

/** The address of a plan's cell on its sheet. */
export const addressInLanding = (landing: Landing, { row, column }: Spot): string =>
  cellsOf({ row: landing.row + row, column: landing.column + column, rows: 1, columns: 1 });

export const addressOfKept = ({
  landing,
  rows,
  columns,
}: Pick<Kept, "landing" | "rows" | "columns">): string =>
  `${landing.sheet}!${cellsOf({ row: landing.row, column: landing.column, rows, columns })}`;
