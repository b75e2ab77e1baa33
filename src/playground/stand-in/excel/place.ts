import { parseArea, parseLines, splitAddress, type Area } from "../area";
import type { Grid, Sheet } from "../grid";
import type { CellsRef } from "../parts";
import { invalidArgument, itemNotFound } from "./office-error";

/** Where a range is. */
export interface RangePlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

const places = new WeakMap<object, () => RangePlace>();
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Remembers where a range is, for those that it is given to. */
export function notePlace(range: object, place: () => RangePlace): void {
  places.set(range, place);
}

/** Where a range is; undefined for anything else. */
export function findPlace(range: object): RangePlace | undefined {
  return places.get(range)?.();
}

/** Reads a range, or an address that may name its sheet, at sync. */
export function placeOf(given: unknown, grid: Grid, sheet?: Sheet): RangePlace {
  if (typeof given === "object" && given !== null) {
    const place = findPlace(given);
    if (place) return place;
  }
  if (typeof given !== "string") throw invalidArgument("neither a range nor an address");
  const { sheetName, cells } = splitAddress(given);
  const named =
    sheetName === undefined
      ? sheet
      : grid.sheets().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!named)
    throw sheetName === undefined ? invalidArgument(`"${given}" names no sheet.`) : itemNotFound(given);
  const area = parseArea(cells) ?? parseLines(cells, MOST_ROWS, MOST_COLUMNS);
  if (!area) throw invalidArgument(`"${given}" is not an address that the stand-in knows.`);
  return { sheet: named, area: checked(area) };
}

export function cellsRef({ sheet, area }: RangePlace): CellsRef {
  return { sheetId: sheet.id, area };
}

/** The area, where it is on a sheet at all. */
export function checked(area: Area): Area {
  const { row, column, rows, columns } = area;
  const fits = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!fits || row + rows > MOST_ROWS || column + columns > MOST_COLUMNS)
    throw invalidArgument("The range is not on the sheet.");
  return area;
}
