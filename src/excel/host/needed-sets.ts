/** A requirement set of Office's that the add-in cannot do without, and for what. */
interface NeededSet {
  readonly name: string;
  readonly version: string;
  readonly need: string;
}

/** The least that works. The manifest asks for the first two: without them there are no functions; the pane says of the others. */
export const NEEDED_SETS: readonly NeededSet[] = [
  { name: "SharedRuntime", version: "1.1", need: "Functions and pane cannot share their figures" },
  // The codes of CustomFunctions.Error came with it, which every error with a sentence has.
  { name: "CustomFunctionsRuntime", version: "1.3", need: "Errors come without a sentence" },
  // Where a chart may stand is asked of Range.left and Range.top; what came later has another way in abilities.ts.
  { name: "ExcelApi", version: "1.10", need: "Tables and charts may not be inserted" },
];

/** What this Excel says that it lacks; nothing outside Excel, where there is nobody to ask. */
export function missingSets(): readonly NeededSet[] {
  try {
    const { requirements } = Office.context;
    return NEEDED_SETS.filter(({ name, version }) => !requirements.isSetSupported(name, version));
  } catch {
    return [];
  }
}
