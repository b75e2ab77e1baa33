import { toCol } from "@borgar/fx";
import type { Place } from "./plan";

/** `'My sheet'!B2:C9`; with dollar signs for a formula that must not move. */
export function addressOf(sheet: string, place: Place, dollar: "" | "$" = ""): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellsOf(place, dollar)}`;
}

/** `B2:C9`, or `B2` for one cell. */
export function cellsOf({ row, column, rows, columns }: Place, dollar: "" | "$" = ""): string {
  const corner = (r: number, c: number) => `${dollar}${toCol(c)}${dollar}${r + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}
