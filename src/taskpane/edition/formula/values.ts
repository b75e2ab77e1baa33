/** An error of Excel's, such as `#N/A`. */
export interface ErrorValue {
  readonly error: string;
}
export type Value = number | string | boolean | null | ErrorValue;
/** Row by row; a single value is one of one cell. */
export type Matrix = readonly (readonly Value[])[];

/** What only Excel can work out. */
export class OnlyExcel extends Error {}

export const isErrorValue = (value: Value): value is ErrorValue =>
  typeof value === "object" && value !== null;
export const single = (value: Value): Matrix => [[value]];

/** A number as sums take it. Whether a cell is blank or holds an empty text is not known by its value. */
export function numberOf(value: Value): number | ErrorValue {
  if (typeof value === "number" || isErrorValue(value)) return value;
  if (typeof value === "boolean") return Number(value);
  if (value === null || value === "") throw new OnlyExcel();
  const number = Number(value);
  return Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

/** Works value by value on two blocks, of which one may be a single row, column or value. */
export function pairwise(one: Matrix, other: Matrix, work: (one: Value, other: Value) => Value): Matrix {
  const rows = Math.max(one.length, other.length);
  const columns = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const [left, right] = [valueAt(one, row, column), valueAt(other, row, column)];
      return isErrorValue(left) ? left : isErrorValue(right) ? right : work(left, right);
    }),
  );
}

export function valueAt(block: Matrix, row: number, column: number): Value {
  const line = block[block.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { error: "#N/A" } : value;
}

/** A value as Excel hands it out, where errors are texts. */
export function valueOf(shown: unknown): Value {
  if (typeof shown === "string" && /^#(N\/A|[A-Z]+(\/0)?[!?])$/.test(shown)) return { error: shown };
  if (typeof shown === "number" || typeof shown === "string" || typeof shown === "boolean") return shown;
  if (shown === null || shown === undefined) return null;
  throw new OnlyExcel();
}
