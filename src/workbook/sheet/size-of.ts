import type { SheetDefinition } from "./definition";
import { sheetPlan, type SheetOptions } from "./sheet-plan";

/** How large a comparison sheet is. */
export interface SheetSize {
  /** Cells that show something, those that a formula spills into included. */
  readonly cells: number;
  readonly formulas: number;
  /** Calls of the add-in's functions, those within one formula included. */
  readonly calls: number;
}

/** Counted over the page of a definition, without the hidden lists. */
export function sizeOf(definition: SheetDefinition, options: SheetOptions = {}): SheetSize {
  const { cells, greyed = [] } = sheetPlan(definition, options).page;
  const written = cells.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((cell, across) =>
        cell === null ? [] : [{ cell, row: block.row + down, column: block.column + across }],
      ),
    ),
  );
  const formulas = written.flatMap(({ cell, row, column }) =>
    typeof cell === "object" ? [{ ...cell, row, column }] : [],
  );
  // A formula without a value spills over the block of figures that begins with it.
  const spilled = formulas
    .filter(({ value }) => value === undefined)
    .flatMap(({ row, column }) => greyed.filter((place) => place.row === row && place.column === column))
    .reduce((sum, { rows, columns }) => sum + rows * columns - 1, 0);
  return {
    cells: written.length + spilled,
    formulas: formulas.length,
    calls: formulas.reduce((sum, { formula }) => sum + callsIn(formula), 0),
  };
}

const callsIn = (formula: string): number => formula.match(/\bATI\.[A-Z]+\(/g)?.length ?? 0;
