import type { Custom, Answered } from "./custom";
import { isFailure } from "./custom";
import { readCall } from "./read-call";

/** What a formula gives, row by row; an error of the whole call as the one cell in which it would stand. */
export type Answerer = (formula: string) => readonly (readonly Answered[])[];

/** Answers formulas by the functions themselves. */
export function answererOf(functions: ReadonlyMap<string, Custom>): Answerer {
  const run = (id: string, args: readonly unknown[]): Answered[][] => {
    const custom = functions.get(id);
    if (custom === undefined) throw new Error(`There is no function ATI.${id}.`);
    try {
      return custom(...args);
    } catch (error) {
      if (isFailure(error)) return [[error]];
      throw error;
    }
  };
  return (formula) => {
    const { id, args } = readCall(formula, run);
    return run(id, args);
  };
}
