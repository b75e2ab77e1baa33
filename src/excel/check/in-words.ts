/** A value of a cell, or an argument, so that nothing about it is hidden: `"0012"`, `[[null]]`, `nothing`. */
export const cellInWords = (value: unknown): string =>
  value === undefined ? "nothing" : short(JSON.stringify(value));

/** A list of cells in a few words. */
export const cellsInWords = (values: readonly unknown[]): string => values.map(cellInWords).join(", ");

/** The code of Excel's error, or else its message. */
export function codeOf(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === "string" ? code : typeof message === "string" ? message : String(error);
}

const LONGEST = 80;
const short = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);
