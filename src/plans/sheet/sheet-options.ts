/** How blocks of figures are written: one formula that spills, or a formula a cell. */
export type FiguresForm = "spill" | "cells";

export interface SheetOptions {
  /** Left out, the size of each block decides; files that are read without the add-in need cells. */
  readonly figures?: FiguresForm;
}
