import type { Held, HeldCell } from "../held";

/** What stands along one side of a table of figures. */
export interface Axis {
  readonly of: "area" | "technology" | "year";
  readonly cells: readonly HeldCell<string | number>[];
}

/** What is the same in all cells of a table of figures. */
export interface Common {
  readonly area?: Held;
  readonly technology?: Held;
  readonly year?: Held<number>;
  readonly dataset: Held;
}
