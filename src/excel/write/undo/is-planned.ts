import { moveFormula } from "../../../plans/move-formula";
import type { PlannedCell, Spot } from "../../../plans/plan";
import { isFormula } from "../../reading/formula/is-formula";
import { isSpelled, type HeldContent } from "../cells/cell-content";

/** Whether a cell holds what was planned for it, as Excel may spell it. */
export function isPlanned(
  planned: PlannedCell,
  { formula, value }: Pick<HeldContent, "formula" | "value">,
  { row, column }: Spot,
): boolean {
  if (planned === null) return false;
  if (typeof planned !== "object") return planned === value && !isFormula(formula, value);
  // A plan's formulas are moved to where it lands; one that is entered alone is not.
  const written = [planned.formula, moveFormula(planned.formula, row, column)];
  return written.some((each) => isSpelled(formula, each));
}
