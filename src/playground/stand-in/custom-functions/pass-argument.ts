import { isBlock, isCellError, type CellError, type FormulaCell, type FormulaValue } from "../cell-value";
import { FRIENDLY, type Manners } from "../excel/manners";
import { coerce } from "./coerce";
import type { ParameterMetadata } from "./metadata";

export type PassedArgument = FormulaCell | FormulaCell[][];

/** Where Excels differ in what reaches a function. */
export type PassingManners = Pick<Manners, "emptyCell" | "leftOut" | "mostCells">;

/** Gives an argument the shape in which Excel passes it; an error in it is the formula's result. */
export function passArgument(
  given: FormulaValue,
  parameter: ParameterMetadata,
  manners: PassingManners = FRIENDLY,
): PassedArgument | CellError {
  return parameter.dimensionality === "matrix"
    ? passMatrix(given, parameter, manners)
    : passScalar(given, parameter);
}

function passMatrix(
  given: FormulaValue,
  { type }: ParameterMetadata,
  { emptyCell, leftOut, mostCells }: PassingManners,
): FormulaCell[][] | CellError | null {
  // Only a skipped argument is null here: an empty cell comes as a block of one.
  if (given === null) return leftOut?.map((row) => [...row]) ?? null;
  const block = isBlock(given) ? given : [[given]];
  if (block.length * (block[0]?.length ?? 0) > mostCells) return { error: "#CALC!" };
  const passed = block.map((row) =>
    row.map((value) => (value === null ? emptyCell : coerceFilled(value, type))),
  );
  return passed.flat().find(isCellError) ?? passed;
}

function coerceFilled(value: FormulaCell, type: string | undefined): FormulaCell {
  return value === "" ? "" : coerce(value, type);
}

function passScalar(given: FormulaValue, { type }: ParameterMetadata): FormulaCell {
  if (!isBlock(given)) return coerce(given, type);
  const [only] = given.flat();
  return given.flat().length === 1 ? coerce(only ?? null, type) : { error: "#VALUE!" };
}
