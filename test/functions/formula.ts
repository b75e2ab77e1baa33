import "./custom-functions";
import { loadFunctions } from "../../src/help/run/custom";
import { readCall } from "../../src/help/run/read-call";
import { CustomFunctionsError } from "./custom-functions";

export type Value = string | number | boolean | CustomFunctionsError;
type Custom = (...args: unknown[]) => Value[][];

/** Every custom function by its id. */
export const functions = loadFunctions() as ReadonlyMap<string, Custom>;

/** Calls a function; an error thrown is the value, as in a cell. */
export function call(id: string, ...args: unknown[]): Value[][] {
  const custom = functions.get(id);
  if (!custom) throw new Error(`no function ${id}`);
  try {
    return custom(...args);
  } catch (error) {
    if (error instanceof CustomFunctionsError) return [[error]];
    throw error;
  }
}

/** Runs a formula of one ATI function with constants, arrays and nested ATI functions as arguments. */
export function run(formula: string): Value[][] {
  const { id, args } = callIn(formula);
  return call(id, ...args);
}

/** The function and the arguments of a formula; nested calls are run. */
export const callIn = (formula: string) => readCall(formula, (id, args) => call(id, ...args));
