const WORDS: Readonly<Record<string, string>> = {
  AccessDenied: "The sheet is protected. Unprotect it, or choose a cell that may be edited.",
  InvalidOperationInCellEditMode:
    "Excel is waiting while a cell is edited. Finish with Enter or Esc, then try again.",
  // A chart is selected, or several blocks of cells with Ctrl.
  InvalidSelection: "Select one cell, or one block of cells without gaps, then try again.",
  ItemNotFound: "That cell is no longer there. Select a cell, then try again.",
};

/** What went wrong in Excel, in a sentence for the user. */
export function describeExcelError(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  const words = typeof code === "string" ? WORDS[code] : undefined;
  if (words !== undefined) return words;
  if (typeof message !== "string" || message === "") return "Excel could not do it and gave no reason.";
  // Only Excel's own errors have a code; ours are sentences for the user.
  return typeof code === "string" ? `Excel could not do it: ${message}` : message;
}
