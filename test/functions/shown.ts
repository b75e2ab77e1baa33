import { call, run, type Value } from "./formula";
import { CustomFunctionsError } from "./custom-functions";

type Shown = string | number | boolean;

/** A value as a reader of the cell meets it: an error with its message behind it. */
export const shown = (value: Value): Shown =>
  value instanceof CustomFunctionsError ? `${value.code} ${value.message}` : value;

/** What a formula spills. */
export const spill = (formula: string): Shown[][] => run(formula).map((row) => row.map(shown));

/** What a call with these arguments spills, each as Excel would pass it. */
export const spillOf = (id: string, ...args: unknown[]): Shown[][] =>
  call(id, ...args).map((row) => row.map(shown));

/** What stands in the one cell of a formula. */
export function only(formula: string): Shown {
  return single(spill(formula));
}

/** What stands in the one cell of a call. */
export function onlyOf(id: string, ...args: unknown[]): Shown {
  return single(spillOf(id, ...args));
}

/** The one cell as a text. */
export const textOf = (formula: string): string => String(only(formula));

function single(rows: readonly (readonly Shown[])[]): Shown {
  const [row = []] = rows;
  if (rows.length !== 1 || row.length !== 1) throw new Error(`${rows.length} × ${row.length} cells, not one`);
  return row[0]!;
}
