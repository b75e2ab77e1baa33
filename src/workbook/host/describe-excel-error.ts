const WORDS: Readonly<Record<string, string>> = {
  AccessDenied: "The sheet is protected. Unprotect it, or choose a cell that may be edited.",
  InvalidOperationInCellEditMode:
    "Excel is waiting while a cell is edited. Finish with Enter or Esc, then try again.",
  InvalidSelection: "Select a cell first, then try again.",
  ItemNotFound: "That cell is no longer there. Select a cell, then try again.",
};

/** What went wrong in Excel, in a sentence for the user. */
export function describeExcelError(error: unknown): string {
  const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
  const words = typeof code === "string" ? WORDS[code] : undefined;
  if (words !== undefined) return words;
  return typeof message === "string" && message !== ""
    ? `Excel could not do it: ${message}`
    : "Excel could not do it and gave no reason.";
}
