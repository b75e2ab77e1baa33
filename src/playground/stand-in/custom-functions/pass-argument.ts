import { isBlock, isCellError, type CellError, type CellValue, type FormulaValue } from "../cell-value";
import { coerce } from "./coerce";
import type { ParameterMetadata } from "./metadata";

export type PassedArgument = CellValue | CellValue[][];

/** Gives an argument the shape in which Excel passes it; an error in it is the formula's result. */
export function passArgument(given: FormulaValue, parameter: ParameterMetadata): PassedArgument | CellError {
  return parameter.dimensionality === "matrix" ? passMatrix(given, parameter) : passScalar(given, parameter);
}

function passMatrix(given: FormulaValue, { type }: ParameterMetadata): CellValue[][] | CellError | null {
  // Only a skipped argument is null here: an empty cell comes as a block of one.
  if (given === null) return null;
  const block = isBlock(given) ? given : [[given]];
  const passed = block.map((row) => row.map((value) => (value === null ? "" : coerceFilled(value, type))));
  return passed.flat().find(isCellError) ?? passed;
}

function coerceFilled(value: CellValue, type: string | undefined): CellValue {
  return value === "" ? "" : coerce(value, type);
}

function passScalar(given: FormulaValue, { type }: ParameterMetadata): CellValue {
  if (!isBlock(given)) return coerce(given, type);
  const [only] = given.flat();
  return given.flat().length === 1 ? coerce(only ?? null, type) : { error: "#VALUE!" };
}
