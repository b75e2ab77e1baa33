/** A data type by its text: it comes as a new object each time, and may change where it stands. */
class Odd {
  constructor(readonly text: string | undefined) {}
}

/** A cell as it is kept. */
export const keptOdd = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null ? new Odd(textOf(cell)) : cell;

/** Whether a cell is the data type that was kept. */
export const isSameOdd = (kept: unknown, cell: unknown): boolean =>
  kept instanceof Odd &&
  kept.text !== undefined &&
  typeof cell === "object" &&
  cell !== null &&
  kept.text === textOf(cell);

/** Undefined where a cell has more to it than JSON tells, which is read again each time. */
function textOf(cell: object): string | undefined {
  if (cell instanceof Error) return undefined;
  try {
    return JSON.stringify(cell);
  } catch {
    return undefined;
  }
}
