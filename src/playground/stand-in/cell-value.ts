/** An error in a cell, in Excel's spelling, with the sentence its function gave. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** What one cell holds; null is an empty cell. */
export type CellValue = number | string | boolean | null | CellError;

/** A property of a data type, as far as a card shows it and a formula reads it. */
export interface DataTypeProperty {
  readonly basicValue: number | string | boolean;
  readonly numberFormat?: string;
  readonly propertyMetadata?: { readonly sublabel?: string };
}

/** A number or a text with properties, as Excel's JSON has it: to cells and sums it is its basic value. */
export interface DataType extends DataTypeProperty {
  readonly properties: Readonly<Record<string, DataTypeProperty>>;
  readonly layouts?: {
    readonly card?: {
      readonly title?: string;
      readonly sections?: readonly { readonly title?: string; readonly properties: readonly string[] }[];
    };
  };
}

/** What one cell gets from a function. */
export type FormulaCell = CellValue | DataType;

/** What a formula hands to a function, or gets from it: one value, or a block of them. */
export type FormulaValue = FormulaCell | readonly (readonly FormulaCell[])[];

export function isCellError(value: FormulaValue): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isDataType(value: FormulaValue): value is DataType {
  return typeof value === "object" && value !== null && "basicValue" in value;
}

/** What a cell holds of it. */
export const plainValue = (value: FormulaCell): CellValue => (isDataType(value) ? value.basicValue : value);

export function isBlock(value: FormulaValue): value is readonly (readonly FormulaCell[])[] {
  return Array.isArray(value);
}
