import { abilities } from "../host/abilities";
import type { Plan, Spot } from "../plan/plan";
import { cellsOf } from "./address";
import type { Landing } from "./insertion";
import { keepChoices, type KeptChoice } from "./keep-choices";

/** What a place and its sheet were before something is written there. */
export interface Kept {
  readonly landing: Landing;
  readonly rows: number;
  readonly columns: number;
  /** Columns that the plan may widen. */
  readonly widened: readonly number[];
  readonly before: Before;
}

export interface Before {
  readonly formulas: unknown[][];
  readonly numberFormat: unknown[][];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
  /** In points, of each column that may be widened. */
  readonly widths: readonly number[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly conditionalFormats: readonly string[];
  /** Cells of the plan's notes that had none. */
  readonly unnoted: readonly Spot[];
  /** Of the cells that shall choose from lists. */
  readonly choices: readonly KeptChoice[];
}

/** What is read of each cell's format, which is all that a plan may change. */
const FORMAT = {
  fill: { color: true, pattern: true },
  font: { bold: true, italic: true, size: true, color: true },
  borders: { color: true, style: true },
  wrapText: true,
  horizontalAlignment: true,
  verticalAlignment: true,
};

/** What of a plan decides what it changes on a sheet. */
export type Extent = Pick<Plan, "rows" | "columns" | "widths" | "notes" | "choices">;

/** Reads all that writing a plan may change, so that it can be taken back. */
export async function keep(context: Excel.RequestContext, landing: Landing, plan: Extent): Promise<Kept> {
  const { rows, columns } = plan;
  const widened = plan.widths.map(({ column }) => column);
  if (landing.isNew) return { landing, rows, columns, widened, before: nothingOf(plan) };
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const range = sheet.getRangeByIndexes(landing.row, landing.column, rows, columns);
  range.load("formulas, numberFormat");
  const properties = range.getCellProperties({ format: FORMAT });
  const widths = widened.map((column) => {
    const { format } = range.getCell(0, column);
    format.load("columnWidth");
    return format;
  });
  const noted = (abilities().notes ? plan.notes : []).map((spot) => ({
    spot,
    note: sheet.notes.getItemOrNullObject(cellAt(landing, spot)),
  }));
  const choices = keepChoices(range, plan.choices ?? []);
  const { charts, tables } = sheet;
  const { conditionalFormats } = range;
  charts.load("items/id");
  tables.load("items/id");
  conditionalFormats.load("items/id");
  await context.sync();
  return {
    landing,
    rows,
    columns,
    widened,
    before: {
      formulas: range.formulas as unknown[][],
      numberFormat: range.numberFormat as unknown[][],
      // eslint-disable-next-line office-addins/load-object-before-read -- a result, which is not loaded
      properties: properties.value,
      widths: widths.map(({ columnWidth }) => columnWidth),
      tables: tables.items.map(({ id }) => id),
      charts: charts.items.map(({ id }) => id),
      conditionalFormats: conditionalFormats.items.map(({ id }) => id),
      unnoted: noted.flatMap(({ spot, note }) => (note.isNullObject ? [spot] : [])),
      choices: choices(),
    },
  };
}

/** What a sheet that was just added holds: taken back like any other, what the user has put there meanwhile stays. */
function nothingOf({ rows, columns, notes }: Extent): Before {
  const filled = <T>(each: T): T[][] => Array.from({ length: rows }, () => new Array<T>(columns).fill(each));
  return {
    formulas: filled(""),
    numberFormat: filled("General"),
    properties: [],
    widths: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    unnoted: abilities().notes ? notes.map(({ row, column }) => ({ row, column })) : [],
    choices: [],
  };
}

/** The address of a plan's cell on its sheet. */
export const cellAt = (landing: Landing, { row, column }: Spot): string =>
  cellsOf({ row: landing.row + row, column: landing.column + column, rows: 1, columns: 1 });

export const placeOf = ({ landing, rows, columns }: Kept): string =>
  `${landing.sheet}!${cellsOf({ row: landing.row, column: landing.column, rows, columns })}`;
