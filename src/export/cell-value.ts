import type { CellValue } from "@cj-tech-master/excelts";
import type { PlannedCell, PlannedFormula } from "../plans/plan";
import { storedFormula } from "./stored-formula";

/** The longest text that a cell holds. */
const LONGEST = 32767;
const ERRORS: readonly string[] = ["#N/A", "#VALUE!", "#DIV/0!"];

/**
 * What the library is given for a cell; `address` is the cell's own, such as `B5`.
 * @throws Error with the reason, where no file can hold it.
 */
export function cellValue(cell: Exclude<PlannedCell, null>, address: string): CellValue {
  return typeof cell === "object" ? formulaValue(cell, address) : plainValue(cell);
}

function formulaValue({ formula, value }: PlannedFormula, address: string): CellValue {
  if (value === undefined)
    throw new Error(`the formula ${formula} has no value to be seen without the add-in`);
  const { text, isArray } = storedFormula(formula);
  const result = typeof value === "object" ? { error: knownError(value.error) } : plainValue(value);
  return isArray
    ? { formula: text, result, shareType: "array", ref: address, isDynamicArray: true }
    : { formula: text, result };
}

function plainValue<T extends string | number | boolean>(value: T): T {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`${value} is no number for a cell`);
  if (typeof value === "string" && value.length > LONGEST) {
    throw new Error(`the text "${value.slice(0, 20)}…" is longer than ${LONGEST} letters`);
  }
  return value;
}

function knownError<E extends string>(error: E): E {
  if (!ERRORS.includes(error)) throw new Error(`${error} is no error that a file can hold`);
  return error;
}
