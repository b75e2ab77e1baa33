import { isDoubted } from "./session";

/** What this Excel can do beyond what the add-in requires. */
interface Abilities {
  /** Formulas that fill the cells beside them, and asking for what they fill. */
  readonly spills: boolean;
  /** Asking which cells are merged. */
  readonly mergedAreas: boolean;
  /** Chart titles taken from a cell. */
  readonly boundTitles: boolean;
  /** Texts that a sheet keeps of itself, in a copy of it too. */
  readonly sheetProperties: boolean;
  /** Opening a file as a new workbook. */
  readonly newWorkbooks: boolean;
  /** Handing the user a file as a download. */
  readonly downloads: boolean;
  /** Notes on cells. */
  readonly notes: boolean;
  /** Asking for the decimal separator of the user. */
  readonly tellsCulture: boolean;
  /** Several requests as one step of undo. */
  readonly groupedUndo: boolean;
}

/**
 * Asks the requirement sets; an Excel that cannot be asked can do the least, and what was seen to fail in this session
 * is not tried again.
 */
export const abilities = (): Abilities => ({
  spills: has("1.12"),
  sheetProperties: has("1.12"),
  newWorkbooks: has("1.8"),
  // Panes on Mac hand over nothing, and say nothing of it.
  downloads: !isOn("Mac") && !isDoubted("downloads"),
  mergedAreas: has("1.13"),
  boundTitles: has("1.7"),
  tellsCulture: has("1.11"),
  notes: has("1.18") && !isDoubted("notes"),
  groupedUndo: has("1.20") && !isDoubted("groupedUndo"),
});

/** Whether notes can be read, which frozen formulas are kept in, even where no more are written. */
export const readsNotes = (): boolean => has("1.18");

function isOn(platform: string): boolean {
  try {
    return String(Office.context.platform) === platform;
  } catch {
    return false;
  }
}

function has(version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("ExcelApi", version);
  } catch {
    // Outside Excel office.js may be missing, or be there without a context.
    return false;
  }
}
