import { toCol } from "@borgar/fx";
import type { ChoiceOfList, ChoiceOfWords, Holding, Spot, Style } from "../plan";
import type { Addresses, Today, Value } from "./value";

/** Which part of a reference stays when its formula is copied elsewhere: `C9`, `$A9`, `B$8`, `$A$4`. */
export type Fixed = "" | "row" | "column" | "both";

/** What stands in a cell: null leaves it empty. */
export type Content = null | string | number | Value;

export type Choice = { readonly label: string; readonly isClosed: boolean } & (
  Pick<ChoiceOfList, "sheet" | "list"> | Pick<ChoiceOfWords, "words">
);

interface CellParts<T extends Today> {
  readonly content: Content;
  /** What formulas that refer to it find today. */
  readonly today: T;
  /** How formulas refer to it; left out, by its place relative to theirs. */
  readonly fixed?: Fixed;
  readonly look?: Style;
  /** Points that its column needs at least. */
  readonly width?: number;
  /** A figure that may be missing. */
  readonly isAnswer?: boolean;
  /** What of the definition the user may change here. */
  readonly holds?: Holding;
  /** Of what the user chooses here: a list on another sheet, or words that stand in no cell. */
  readonly choice?: Choice;
}

/** A cell of a page: formulas refer to it before anybody knows where it will stand. */
export class Cell<T extends Today = Today> implements Value<T> {
  constructor(readonly parts: CellParts<T>) {}

  get today(): T {
    return this.parts.today;
  }

  readonly text = (at: Addresses): string => refTo(at(this), this.parts.fixed ?? "");
}

/** A cell that holds a formula, and looks so. */
export const shows = <T extends Today>(value: Value<T>, look?: Style): Cell<T> =>
  new Cell({ content: value, today: value.today, ...(look ? { look } : {}) });

/** A cell that holds a figure, or anything else that may be missing. */
export const answers = (value: Value, look: Style): Cell =>
  new Cell({ content: value, today: value.today, look, isAnswer: true });

/** A cell that holds words which no formula needs. */
export const says = (words: string, look?: Style): Cell<string> =>
  new Cell({ content: words, today: words, ...(look ? { look } : {}) });

const fixing =
  (fixed: Fixed) =>
  <T extends Today>(cell: Cell<T>): Value<T> => ({
    today: cell.today,
    text: (at) => refTo(at(cell), fixed),
  });

/** A cell as it is the same from everywhere. */
export const pinned = fixing("both");
/** A cell by its place relative to the formula's. */
export const relative = fixing("");

/** A cell as a formula refers to it, with dollar signs before what is fixed. */
export function refTo({ row, column }: Spot, fixed: Fixed): string {
  const dollar = (part: Fixed): string => (fixed === part || fixed === "both" ? "$" : "");
  return `${dollar("column")}${toCol(column)}${dollar("row")}${row + 1}`;
}
