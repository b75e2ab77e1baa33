import { repairNames } from "../../excel/reading/formula/repair-names";
import type { ReadCell } from "../../excel/reading/cell/read-cell";

/** What Excel shows where it did not reach the functions, or lost their names. */
const PASSING = new Set(["#BUSY!", "#NAME?", "#VALUE!"]);

/** The formula to enter again where a cell shows an error that this may end; undefined for all others. */
export function formulaToEnterAgain({ formula, calls, filled, text }: ReadCell): string | undefined {
  // Of a formula that fills cells, one of them may show the error of its own name.
  return filled === undefined && PASSING.has(text) ? repairNames(formula, calls) : undefined;
}
