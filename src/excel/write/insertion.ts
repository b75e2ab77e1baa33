import type { Hold } from "./undo/hold-of";
import type { Plan } from "../../plans/plan";

/** What is inserted in one go. */
export interface Insertion {
  readonly plan: Plan;
  /** The figures of charts that stand alone; they go to a sheet of the add-in's own. */
  readonly figures?: Plan;
}

/**
 * Where to: at the selected cell, or near it where something stands there; anywhere on the open sheet, however far from
 * it; or on a sheet of its own.
 */
export type Target = "selection" | "anywhere" | "new-sheet";

export interface InsertOptions {
  readonly target: Target;
  /** Stops the work between two requests; nothing half-made stays. */
  readonly signal?: AbortSignal;
  /** The share of the work that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** Nothing was written: what is in the way at the selected cell, in sentences, and the next cell that is free, if any. */
export interface Occupied {
  readonly state: "occupied";
  readonly why: string;
  readonly elsewhere?: string;
}

/** Something was written, and this is where. */
export interface Inserted {
  readonly state: "inserted";
  /** With its sheet: `Sheet1!B2:N25`. */
  readonly address: string;
  /** Why it is not at the selected cell: a clause. */
  readonly instead?: string;
  readonly figures?: string;
  /** What Excel did not do beside the cells, each in a sentence. */
  readonly left?: readonly string[];
  readonly hold: Hold;
}

export type InsertOutcome = Inserted | Occupied;

/** Where a plan lands. */
export interface Landing {
  /** By which everything is written: the sheet may be renamed or moved meanwhile. */
  readonly sheetId: string;
  /** What it was called when it was looked at, for words and for formulas. */
  readonly sheet: string;
  /** Whether the sheet is made for it. */
  readonly isNew: boolean;
  /** Whether it held nothing when it was looked at. */
  readonly isBlank?: boolean;
  /** What was in the way at the selected cell, where it is elsewhere: a clause. */
  readonly instead?: string;
  readonly row: number;
  readonly column: number;
}
