import type { Plan } from "../../plans/plan";

/** What is inserted in one go. */
export interface Insertion {
  readonly plan: Plan;
  /** The figures of charts that stand alone; they go to a sheet of the add-in's own. */
  readonly figures?: Plan;
}

/** Where to: at the selected cell, below all that the open sheet holds, or on a sheet of its own. */
export type Target = "selection" | "below" | "new-sheet";

export interface InsertOptions {
  readonly target: Target;
  /** Stops the work between two requests; nothing half-made stays. */
  readonly signal?: AbortSignal;
  /** The share of the work that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** `occupied` leaves all as it was and says what was in the way, and which cell would be free. */
export type InsertOutcome =
  | {
      readonly state: "inserted";
      readonly address: string;
      readonly figures?: string;
      /** What Excel did not do beside the cells, each in a sentence. */
      readonly left?: readonly string[];
    }
  | { readonly state: "occupied"; readonly address: string; readonly below: string };

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
  readonly row: number;
  readonly column: number;
}
