import type { FileCell } from "../reading/file-table";

/** A row of the table that is made, of one row of a file or of several. */
export interface GatheredRow {
  /** In the order of the written columns that tell rows apart. */
  readonly keys: readonly FileCell[];
  /** A percentage, and a figure with a flag behind it among several in a row, as a text. */
  readonly figures: (number | string | undefined)[];
  /** What is said of its figures, by role. */
  readonly told: Record<"source" | "status", string>;
  /** In which row of the file it was found first, from 1. */
  readonly row: number;
  /** What stands in columns that are not used. */
  readonly rest: readonly FileCell[];
}
