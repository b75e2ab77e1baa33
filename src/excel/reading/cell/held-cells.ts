/** What the cells of a reference hold; of more than so many only the one that is asked for, which then stands alone. */
export interface HeldCells {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

/** How far a cell lies from the first of those that its formula fills. */
export interface Offset {
  readonly row: number;
  readonly column: number;
}

/** More cells than this are not read to explain one figure. */
const MOST_CELLS = 10_000;

export const isLong = ({ rows, columns }: Pick<HeldCells, "rows" | "columns">): boolean =>
  rows * columns > MOST_CELLS;

/** Where in a block the cell is that serves a place of the answer: what is one high or wide serves all. */
export const servingOffset = (
  { rows, columns }: Pick<HeldCells, "rows" | "columns">,
  { row, column }: Offset,
): Offset => ({ row: rows === 1 ? 0 : row, column: columns === 1 ? 0 : column });

/** What that cell holds; undefined outside of the block. */
export function heldAt(held: HeldCells, offset: Offset): unknown {
  const { row, column } = isLong(held) ? { row: 0, column: 0 } : servingOffset(held, offset);
  return held.cells[row]?.[column];
}
