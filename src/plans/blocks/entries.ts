import type { PlannedCell, Style } from "../plan";

/** A list of entries as the pane describes it; entriesPlan lays it out. */
export interface Entries<T> {
  /** Short: of it the names of sheet and table are made. */
  readonly name: string;
  readonly title: string;
  /** Under the title: which entries these are. */
  readonly subtitle: string;
  /** Where they come from, in one line. */
  readonly source: string;
  readonly columns: readonly EntryColumn<T>[];
  readonly entries: readonly T[];
  /** Whatever else a reader must know, and the full source. */
  readonly foot: readonly PlannedCell[];
}

export interface EntryColumn<T> extends Pick<Style, "horizontal" | "numberFormat"> {
  readonly name: string;
  /** In points; longer texts wrap. */
  readonly width: number;
  /** "" where there is nothing to say. The id is the cell, such as `$A5`, that holds the entry's first column. */
  readonly of: (entry: T, id: string) => PlannedCell;
  /** A note on the cell; empty for none. */
  readonly note?: (entry: T) => string;
}

/** Rows above the header: title, subtitle and source. Formulas of entries count on it. */
export const ENTRIES_HEAD_ROWS = 3;
