/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CORNERS = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i;

/** Reads "B2" or "$A$1:C3"; undefined for anything else. */
export function parseArea(a1: string): Area | undefined {
  const match = CORNERS.exec(a1.trim());
  if (!match) return undefined;
  const [, column = "", row = "", toColumn = column, toRow = row] = match;
  const columns = [columnIndex(column), columnIndex(toColumn)];
  const rows = [Number(row) - 1, Number(toRow) - 1];
  const area = { row: Math.min(...rows), column: Math.min(...columns) };
  return {
    ...area,
    rows: Math.max(...rows) - area.row + 1,
    columns: Math.max(...columns) - area.column + 1,
  };
}

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d*):\$?([1-9]\d*)$/;

/** Reads whole columns "A:C" or rows "2:4" of a sheet of so many; undefined for anything else. */
export function parseLines(a1: string, rows: number, columns: number): Area | undefined {
  const [, first = "", last = ""] = COLUMNS.exec(a1.trim()) ?? [];
  if (first !== "") return spanning(parseArea(`${first}1:${last}1`), { row: 0, rows });
  const [, top = "", bottom = ""] = ROWS.exec(a1.trim()) ?? [];
  return top === "" ? undefined : spanning(parseArea(`A${top}:A${bottom}`), { column: 0, columns });
}

const spanning = (area: Area | undefined, whole: Partial<Area>): Area | undefined =>
  area && { ...area, ...whole };

/** Like parseArea, where anything else is a mistake. */
export function areaOf(a1: string): Area {
  const area = parseArea(a1);
  if (!area) throw new Error(`"${a1}" is no address of cells.`);
  return area;
}

export function formatArea({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** The full address, as Excel gives it: a sheet's name is quoted only where it must be. */
export function formatAddress(sheetName: string, area: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !parseArea(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${formatArea(area)}`;
}

/** Splits "'My sheet'!B2" into the sheet's name and the rest. */
export function splitAddress(address: string): { sheetName?: string; cells: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { cells: address };
  const sheetName = address
    .slice(0, bang)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return { sheetName, cells: address.slice(bang + 1) };
}

export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
