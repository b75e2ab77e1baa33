import { isBlock, isCellError, type CellError, type FormulaValue } from "../cell-value";
import { FRIENDLY } from "../excel/manners";
import type { FunctionMetadata } from "./metadata";
import { passArgument, type PassedArgument, type PassingManners } from "./pass-argument";
import { readResult, readThrown } from "./read-result";

/** How the grid calls a function. */
export type FunctionCall = (given: readonly FormulaValue[]) => Promise<FormulaValue>;

/** Calls a custom function as Excel would: arguments in their declared shape, the invocation at the end. */
export function callOf(
  metadata: FunctionMetadata,
  implementation: (...args: unknown[]) => unknown,
  manners: PassingManners = FRIENDLY,
): FunctionCall {
  return async (given) => {
    const passed = passAll(metadata, given, manners);
    if ("error" in passed) return passed;
    try {
      return readResult(await implementation.call(null, ...passed, { functionName: metadata.id }));
    } catch (thrown) {
      return readThrown(thrown);
    }
  };
}

/** All arguments as they reach a function, or the error that the formula shows without calling it. */
export function passAll(
  metadata: FunctionMetadata,
  given: readonly FormulaValue[],
  manners: PassingManners,
): readonly PassedArgument[] | CellError {
  const wrongCount = checkCount(metadata, given.length);
  if (wrongCount) return wrongCount;
  const passed: PassedArgument[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    const argument = passArgument(given[index] ?? null, parameter, manners);
    if (!isBlock(argument) && isCellError(argument)) return argument;
    passed.push(argument);
  }
  return passed;
}

/** Excel refuses such a formula in a dialog; a grid without one can only answer with an error. */
function checkCount({ name, parameters }: FunctionMetadata, given: number): CellError | undefined {
  const least = parameters.filter((parameter) => !parameter.optional).length;
  if (given >= least && given <= parameters.length) return undefined;
  const wanted = least === parameters.length ? `${least}` : `${least} to ${parameters.length}`;
  return {
    error: "#VALUE!",
    message: `ATI.${name} takes ${wanted} ${wanted === "1" ? "argument" : "arguments"}, not ${given}.`,
  };
}
