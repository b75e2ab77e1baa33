/** What a cell of a range holds once data types are read; an error is its text, such as "#REF!". */
export type PlainCell = string | number | boolean | undefined;

/** Makes a plain cell of one that holds more than a text, a number or a truth. */
export type ReadOdd = (cell: unknown) => PlainCell;

/** The cells of a range, row by row. */
export type Cells = readonly (readonly unknown[])[];

export const plainCell = (cell: unknown, readOdd: ReadOdd): PlainCell =>
  isBlank(cell)
    ? undefined
    : typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
      ? cell
      : readOdd(cell);

/** A cell that is empty: Excel gives null, undefined or "" for it. */
export const isBlank = (cell: unknown): boolean =>
  cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** A row in which nothing stands; Excel for the desktop may give 0 for an empty cell that is referred to. */
export function isBlankRow(row: readonly unknown[]): boolean {
  for (const cell of row) if (cell !== 0 && !isBlank(cell)) return false;
  return true;
}

/** Whether a text is one of Excel's errors, which stands in the place of a value. */
export const isError = (cell: PlainCell): boolean =>
  typeof cell === "string" && /^#[A-Z][A-Z0-9/_]*[!?]?$/.test(cell.trim());

/** A cell as a sentence quotes it. */
export const quotedCell = (cell: unknown): string =>
  typeof cell === "string" ? `"${cell.trim()}"` : String(cell).toUpperCase();
