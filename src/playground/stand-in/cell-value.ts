/** An error in a cell, in Excel's spelling, with the sentence its function gave. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** What one cell holds; null is an empty cell. */
export type CellValue = number | string | boolean | null | CellError;

/** What a formula hands to a function, or gets from it: one value, or a block of them. */
export type FormulaValue = CellValue | readonly (readonly CellValue[])[];

export function isCellError(value: FormulaValue): value is CellError {
  return typeof value === "object" && value !== null && !isBlock(value);
}

export function isBlock(value: FormulaValue): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}
