import type { Call } from "./find-calls";

/** A cell with a formula of ours, as it was when it was read. */
export interface ReadCell {
  readonly sheetId: string;
  readonly sheet: string;
  /** Where the formula is: `B3`. */
  readonly cell: string;
  /** The selected cell, where the formula fills it from another. */
  readonly filled?: string;
  /** As Excel's API gives it, in English with commas. */
  readonly formula: string;
  /** What the selected cell holds. */
  readonly value: unknown;
  /** That value as the cell shows it. */
  readonly text: string;
  readonly calls: readonly [Call, ...Call[]];
  /** What the single cells hold that the calls' arguments refer to, by the reference as it is written. */
  readonly inputs: ReadonlyMap<string, unknown>;
}
