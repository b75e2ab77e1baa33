/** `copied`, or only `selected` where the host forbids writing to the clipboard. */
export type CopyResult = "copied" | "selected";

/** Copies a text; where that is forbidden, selects the element that shows it, ready for the user's own keys. */
export async function copyText(text: string, shown: Element): Promise<CopyResult> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    // Frames of Excel for the web may lack the permission, and old hosts the clipboard itself.
    getSelection()?.selectAllChildren(shown);
    return "selected";
  }
}
