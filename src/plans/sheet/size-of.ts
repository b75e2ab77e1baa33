import { filledIn } from "../filled-in";
import type { Plan } from "../plan";
import type { SheetDefinition } from "./definition/definition";
import { sheetPlan } from "./sheet-plan";
import type { SheetOptions } from "./sheet-options";

/** How large a comparison sheet is. */
export interface SheetSize {
  /** Cells that show something, those that a formula spills into included. */
  readonly cells: number;
  readonly formulas: number;
  /** Calls of the add-in's functions, those within one formula included. */
  readonly calls: number;
}

/** Of the page of a definition, without the hidden lists. */
export const sizeOf = (definition: SheetDefinition, options: SheetOptions = {}): SheetSize =>
  sizeOfPage(sheetPlan(definition, options).page);

/** Counted over a page that is there already. */
export function sizeOfPage(page: Plan): SheetSize {
  const { spills = [] } = page;
  const written = filledIn(page);
  const formulas = written.flatMap(({ cell }) => (typeof cell === "object" ? cell : []));
  // The cell that a formula stands in is counted among those that are written.
  const spilled = spills.reduce((sum, { rows, columns }) => sum + rows * columns - 1, 0);
  return {
    cells: written.length + spilled,
    formulas: formulas.length,
    calls: formulas.reduce((sum, { formula }) => sum + callsIn(formula), 0),
  };
}

const callsIn = (formula: string): number => formula.match(/\bATI\.[A-Z]+\(/g)?.length ?? 0;
