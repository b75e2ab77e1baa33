import type { Area } from "../stand-in/area";
import type { CellStyle } from "../stand-in/grid";
import type { NotePart, Parts } from "../stand-in/parts";
import { cellKey } from "./cell-colours";
import { tableLook } from "./table-look";

/** What the parts add to the look of a cell. */
interface PartLook {
  /** A table's: the cell's own style goes before it. */
  readonly below?: CellStyle;
  /** A conditional format's: it goes before the cell's own style. */
  readonly above?: CellStyle;
  readonly noted?: boolean;
  /** Its value may be chosen from a list, and the mark for that needs room. */
  readonly chosen?: boolean;
}

/** Finds the parts' looks of a sheet's cells, by row and column; the colours are those of its conditional formats. */
export function partLooks(
  parts: Parts,
  sheetId: string,
  colours: ReadonlyMap<number, CellStyle>,
): (row: number, column: number) => PartLook | undefined {
  const here = (part: { readonly sheetId: string }): boolean => part.sheetId === sheetId;
  const tables = parts.tables.filter(here);
  const choices = parts.choices.filter(here);
  const notes = new Set(parts.notes.filter(here).map(({ row, column }) => cellKey(row, column)));
  if (tables.length + choices.length + colours.size + notes.size === 0) return () => undefined;
  return (row, column) => {
    const key = cellKey(row, column);
    const table = tables.find(({ area }) => holds(area, row, column));
    const above = colours.get(key);
    const noted = notes.has(key);
    const chosen = choices.some(({ area }) => holds(area, row, column));
    if (!table && !above && !noted && !chosen) return undefined;
    return {
      ...(table ? { below: tableLook(table, row - table.area.row) } : {}),
      ...(above ? { above } : {}),
      ...(noted ? { noted } : {}),
      ...(chosen ? { chosen } : {}),
    };
  };
}

export function noteAt(parts: Parts, sheetId: string, row: number, column: number): NotePart | undefined {
  return parts.notes.find((note) => note.sheetId === sheetId && note.row === row && note.column === column);
}

export function holds({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}
