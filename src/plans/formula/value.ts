import type { Refusal } from "../../core/refusal";
import type { Spot } from "../plan";

/** What a formula gives today: "" where a cell that it refers to is empty. */
export type Today = number | string | Refusal;

/** Where the layout has put a cell. */
export type Addresses = (cell: object) => Spot;

export type Text = (at: Addresses) => string;

/** Something that a formula is made of, or a whole formula without its sign of equality. */
export interface Value<T extends Today = Today> {
  /** What it gives today, by the core. */
  readonly today: T;
  /** How a formula writes it, once all cells have their places. */
  readonly text: Text;
}

/** Stands for a cell where there is none: an empty text, which the functions take for left out. */
export const NO_CELL: Value<string> = { today: "", text: () => '""' };
