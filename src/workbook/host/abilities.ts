import { isDoubted } from "./session";

/** What this Excel can do beyond what the add-in requires. */
export interface Abilities {
  /** Formulas that fill the cells beside them, and asking for what they fill. */
  readonly spills: boolean;
  /** Chart titles taken from a cell. */
  readonly boundTitles: boolean;
  /** Notes on cells. */
  readonly notes: boolean;
  /** Several requests as one step of undo. */
  readonly groupedUndo: boolean;
}

/**
 * Asks the requirement sets; an Excel that cannot be asked can do the least, and what was seen to fail in this session
 * is not tried again.
 */
export const abilities = (): Abilities => ({
  spills: has("1.12"),
  boundTitles: has("1.7"),
  notes: has("1.18") && !isDoubted("notes"),
  groupedUndo: has("1.20") && !isDoubted("groupedUndo"),
});

/** Whether notes can be read, which frozen formulas are kept in, even where no more are written. */
export const readsNotes = (): boolean => has("1.18");

function has(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("ExcelApi", version);
  } catch {
    // Outside Excel office.js may be missing, or be there without a context.
    return false;
  }
}
