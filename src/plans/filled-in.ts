import type { Plan, PlannedCell, Spot } from "./plan";

/** A cell that holds something, and its place. */
export interface FilledCell extends Spot {
  readonly cell: Exclude<PlannedCell, null>;
}

/** The cells that a plan fills, in its order; of two in one place the later is meant. */
export const filledIn = ({ cells }: Pick<Plan, "cells">): readonly FilledCell[] =>
  cells.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((cell, across) =>
        cell === null ? [] : [{ row: block.row + down, column: block.column + across, cell }],
      ),
    ),
  );
