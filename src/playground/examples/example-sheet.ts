/** How a cell looks; the colours are chosen in snapshot.ts. */
export type Look =
  "title" | "note" | "heading" | "header" | "numberHeader" | "label" | "input" | "prose" | "free";

/** One cell, or a range of cells that share a look. */
export interface ExampleCell {
  readonly at: string;
  /** A text or a number; a text that begins with "=" is a formula. */
  readonly content?: string | number;
  readonly look?: Look;
  readonly format?: string;
  /** Makes the range one cell. */
  readonly merged?: true;
}

/** A sheet that the playground opens with. */
export interface ExampleSheet {
  readonly name: string;
  /** In pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** The cell that is selected at first. */
  readonly selected: string;
  readonly cells: readonly ExampleCell[];
}
