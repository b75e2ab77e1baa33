import type { OwnTable } from "../../core/own/own-table";

/** How blocks of figures are written: one formula that spills, or a formula a cell. */
export type FiguresForm = "spill" | "cells";

export interface SheetOptions {
  /** The table that the definition takes its figures from, as it is now. */
  readonly own?: OwnTable | undefined;
  /** Left out, the size of each block decides; files that are read without the add-in need cells. */
  readonly figures?: FiguresForm;
}
