import { filledIn } from "../filled-in";
import type { Plan, PlannedFormula } from "../plan";
import type { SheetDefinition } from "./definition";
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
  const { greyed = [] } = page;
  const written = filledIn(page);
  const formulas = written.flatMap(({ cell, row, column }) =>
    typeof cell === "object" ? [{ ...cell, row, column }] : [],
  );
  const spilled = formulas
    .filter(isSpilled)
    .flatMap(({ row, column }) => greyed.filter((place) => place.row === row && place.column === column))
    .reduce((sum, { rows, columns }) => sum + rows * columns - 1, 0);
  return {
    cells: written.length + spilled,
    formulas: formulas.length,
    calls: formulas.reduce((sum, { formula }) => sum + callsIn(formula), 0),
  };
}

/** Whether any formula of a page fills more than its own cell. */
export const spills = (page: Plan): boolean =>
  filledIn(page).some(({ cell }) => typeof cell === "object" && isSpilled(cell));

/** A formula without a value spills over the block of figures that begins with it. */
const isSpilled = ({ value }: PlannedFormula): boolean => value === undefined;

const callsIn = (formula: string): number => formula.match(/\bATI\.[A-Z]+\(/g)?.length ?? 0;
