import type { Spot } from "../plan";

/** What of a definition a yellow cell or a label holds; `focus` is the area that the sheet is about. */
export type Holding = "area" | "focus" | "technology" | "peers" | "dataset" | "year" | "since";

/** A cell in which the user can choose something else. */
export interface Input extends Spot {
  readonly holds: Holding;
  /** What was written into it; "" for nothing. */
  readonly written: string | number;
}
