import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { Area } from "../stand-in/area";
import type { CellValue, DataType } from "../stand-in/cell-value";
import type { CellContent } from "../stand-in/grid";
import type { CarriedCard, ErrorNote } from "./value-objects";

type Matrix<T> = Nullable<Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<T>>>>>>>;

export interface CellSource {
  readonly row: number;
  readonly column: number;
  readonly raw: Nullable<ICellData>;
  readonly formula: string;
  readonly text: string;
  readonly numberFormat: string;
  /** What formulas fill beyond their own cell: the grid keeps it apart from the cells. */
  readonly spills: { readonly cells: Matrix<ICellData>; readonly ranges: Matrix<IRange> };
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|ERROR!|GETTING_DATA)$/;

export function readCell({ row, column, raw, formula, text, numberFormat, spills }: CellSource): CellContent {
  const spilled = formula === "" ? spilledInto(raw, spills.cells?.[row]?.[column]) : undefined;
  const spillParent = spilled ? parentOf(row, column, spills.ranges) : undefined;
  const value = valueOf(spilled ?? raw);
  // The grid keeps TRUE as 1.
  const shown = typeof value === "boolean" ? String(value).toUpperCase() : text;
  const card = cardOf(spilled ?? raw);
  const content = { formula, value, text: shown, numberFormat, ...(card && { card }) };
  return spillParent ? { ...content, spillParent } : content;
}

/** The card of a cell. The grid keeps it when a later result brings none, which it then is not of. */
export function cardOf(cell: Nullable<ICellData>): DataType | undefined {
  const { card } = (cell?.custom ?? {}) as CarriedCard;
  return card?.basicValue === valueOf(cell) ? card : undefined;
}

/** What another cell's formula put into a cell; undefined where the cell has content of its own. */
export function spilledInto(raw: Nullable<ICellData>, spilled: Nullable<ICellData>): ICellData | undefined {
  return raw?.v || raw?.f || raw?.si ? undefined : (spilled ?? undefined);
}

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const v = cell?.v;
  if (v === undefined || v === null) return null;
  if (typeof v === "string" && ERRORS.test(v)) {
    const { message } = (cell?.custom ?? {}) as ErrorNote;
    return message === undefined ? { error: v } : { error: v, message };
  }
  return cell?.t === CellValueType.BOOLEAN ? Boolean(v) : v;
}

function parentOf(row: number, column: number, ranges: Matrix<IRange>): Area | undefined {
  for (const [parentRow, columns] of Object.entries(ranges ?? {})) {
    for (const [parentColumn, range] of Object.entries(columns ?? {})) {
      if (!range || row < range.startRow || row > range.endRow) continue;
      if (column < range.startColumn || column > range.endColumn) continue;
      return { row: Number(parentRow), column: Number(parentColumn), rows: 1, columns: 1 };
    }
  }
  return undefined;
}
