import type { Held } from "./held";

/** Cells along a row or a column that a call takes as one argument. */
export interface Span<T extends string | number = string> {
  readonly ref: string;
  /** What they hold today, in their order. */
  readonly values: readonly T[];
  /** Which way they lie; one cell alone lies along a row. */
  readonly along: "row" | "column";
}

/** The span of cells that stand side by side or one under the other. */
export function spanOf<T extends string | number>(cells: readonly Held<T>[]): Span<T> {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) throw new RangeError("a span without a cell");
  const values = cells.map(({ value }) => value);
  if (first === last) return { ref: first.ref, values, along: "row" };
  const ends = [first, last].map(({ ref }) => fixed(ref));
  return { ref: ends.join(":"), values, along: rowOf(first.ref) === rowOf(last.ref) ? "row" : "column" };
}

/** A reference with both dollar signs, so that it is the same from everywhere. */
const fixed = (ref: string): string => ref.replace(/^\$?([A-Z]+)\$?(\d+)$/, "$$$1$$$2");

const rowOf = (ref: string): string => ref.replace(/\D/g, "");
