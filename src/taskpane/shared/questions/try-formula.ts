import { takeFunctions } from "../../../core/figures/functions-on-page";
import { argumentValue } from "../../../excel/reading/formula/argument-value";
import { findCalls } from "../../../excel/reading/formula/find-calls";
import { knownNames } from "./known-names";

/** What a formula gives, row by row; errors are those that Excel would show, with their reasons. */
export type TriedRows = readonly (readonly unknown[])[];

/** Answers a formula of constants by the functions of this page; undefined where only Excel can work it out. */
export function tryFormula(formula: string): TriedRows | undefined {
  const [call] = findCalls(formula, knownNames);
  const custom = call && takeFunctions()?.[call.name];
  if (!custom) return undefined;
  const given: unknown[] = [];
  for (const { text } of call.arguments) {
    const read = argumentValue(text);
    if (read.kind === "literal") given.push(read.value);
    else if (read.kind === "list") given.push(read.rows);
    else if (read.kind === "left out") given.push(null);
    else return undefined;
  }
  try {
    return custom(...(given as never[])).map((row) => row.map(plainValue));
  } catch (error) {
    return isError(error) ? [[error]] : undefined;
  }
}

/** An error of Excel's, as functions throw it or hand it over in a cell. */
export const isError = (value: unknown): value is { readonly code: string; readonly message: string } =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";

/** What a value that carries a card is in sums and sentences. */
export const plainValue = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;
