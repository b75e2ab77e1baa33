import { refTo, type Cell, type Fixed } from "./cell";
import type { Addresses, Today, Value } from "./value";

/** Cells that a call takes as one argument. */
export interface Span<T extends Today = Today> extends Pick<Value, "text"> {
  /** What they hold today, in their order. */
  readonly values: readonly T[];
  /** Which way they lie; one cell alone lies along a row. */
  readonly along: "row" | "column";
}

/** Cells from the first to the last, as `A9:A18`. */
export const rangeOf = (cells: readonly Cell[], fixed: Fixed = "both"): Pick<Value, "text"> => ({
  text(at: Addresses): string {
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) throw new RangeError("a range without a cell");
    return `${refTo(at(first), fixed)}:${refTo(at(last), fixed)}`;
  },
});

/** Cells that stand side by side or one under the other, the same from everywhere. */
export const spanOf = <T extends Today>(cells: readonly Cell<T>[], along: Span["along"] = "row"): Span<T> =>
  cells.length === 1 && cells[0]
    ? soleSpan(cells[0])
    : { ...rangeOf(cells), values: cells.map(({ today }) => today), along };

/** One value alone. */
export const soleSpan = <T extends Today>(value: Value<T>): Span<T> => ({
  text: (at) => value.text(at),
  values: [value.today],
  along: "row",
});
