import type { Area } from "../stand-in/area";
import type { CellStyle, Grid } from "../stand-in/grid";
import type { HeatMapPart, NotePart, Parts } from "../stand-in/parts";
import { heatColours, inkOn } from "./heat-colours";
import { tableLook } from "./table-look";

/** What the parts add to the look of a cell. */
export interface PartLook {
  /** A table's: the cell's own style goes before it. */
  readonly below?: CellStyle;
  /** A heat map's: it goes before the cell's own style. */
  readonly above?: CellStyle;
  readonly noted?: boolean;
}

/** Finds the parts' looks of a sheet's cells, by row and column, as its values are now. */
export function partLooks(
  parts: Parts,
  sheetId: string,
  read: Grid["read"],
): (row: number, column: number) => PartLook | undefined {
  const here = (part: { readonly sheetId: string }): boolean => part.sheetId === sheetId;
  const tables = parts.tables.filter(here);
  const fills = new Map(parts.heatMaps.filter(here).flatMap((heatMap) => heatFills(heatMap, read)));
  const notes = new Set(parts.notes.filter(here).map(({ row, column }) => key(row, column)));
  if (tables.length === 0 && fills.size === 0 && notes.size === 0) return () => undefined;
  return (row, column) => {
    const table = tables.find(({ area }) => holds(area, row, column));
    const fill = fills.get(key(row, column));
    const noted = notes.has(key(row, column));
    if (!table && fill === undefined && !noted) return undefined;
    return {
      ...(table ? { below: tableLook(table, row - table.area.row) } : {}),
      ...(fill === undefined ? {} : { above: { fill, color: inkOn(fill) } }),
      noted,
    };
  };
}

export function noteAt(parts: Parts, sheetId: string, row: number, column: number): NotePart | undefined {
  return parts.notes.find((note) => note.sheetId === sheetId && note.row === row && note.column === column);
}

function heatFills({ sheetId, area, points }: HeatMapPart, read: Grid["read"]): [string, string][] {
  const cells = read(sheetId, area).flatMap((row, r) =>
    row.map(({ value }, c) => ({ at: key(area.row + r, area.column + c), value })),
  );
  const numbers = cells.flatMap(({ at, value }) => (typeof value === "number" ? [{ at, value }] : []));
  const colourOf = heatColours(
    points,
    numbers.map(({ value }) => value),
  );
  return numbers.flatMap(({ at, value }): [string, string][] => {
    const colour = colourOf(value);
    return colour === undefined ? [] : [[at, colour]];
  });
}

function holds({ row, column, rows, columns }: Area, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
