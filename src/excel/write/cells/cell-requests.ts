import { moveFormula } from "../../../plans/move-formula";
import type { Plan, PlannedCell, Spot } from "../../../plans/plan";
import { typedText } from "../../../plans/typed-text";

/** Cells of one request: far below the 5 MB that Excel for the web takes, and quick enough to be stopped between. */
export const CELLS_A_REQUEST = 4000;

export interface CellBlock extends Spot {
  /** As they are typed; null leaves a cell as it is. */
  readonly inputs: readonly (readonly (string | number | boolean | null)[])[];
}

/** A plan's cells in requests of at most so many cells, its formulas moved to where it lands. */
export function cellRequests(
  { cells }: Plan,
  landing: Spot,
  size = CELLS_A_REQUEST,
): readonly (readonly CellBlock[])[] {
  const requests: CellBlock[][] = [];
  let left = 0;
  for (const { row, column, cells: rows } of cells) {
    const width = rows[0]?.length ?? 1;
    for (let at = 0; at < rows.length;) {
      if (left < width) {
        requests.push([]);
        left = Math.max(size, width);
      }
      const count = Math.min(rows.length - at, Math.floor(left / width));
      const inputs = rows.slice(at, at + count).map((line) => line.map((cell) => typed(cell, landing)));
      requests.at(-1)?.push({ row: row + at, column, inputs });
      left -= count * width;
      at += count;
    }
  }
  return requests;
}

function typed(cell: PlannedCell, { row, column }: Spot): string | number | boolean | null {
  if (typeof cell === "string") return typedText(cell);
  return typeof cell === "object" && cell !== null ? moveFormula(cell.formula, row, column) : cell;
}
