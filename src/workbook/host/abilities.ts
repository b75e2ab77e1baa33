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

/** Asks the requirement sets; an Excel that cannot be asked can do the least. */
export function abilities(): Abilities {
  const has = (version: string): boolean =>
    typeof Office !== "undefined" && Office.context.requirements.isSetSupported("ExcelApi", version);
  return { spills: has("1.12"), boundTitles: has("1.7"), notes: has("1.18"), groupedUndo: has("1.20") };
}
