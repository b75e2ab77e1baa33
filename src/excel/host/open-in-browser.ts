/** Whether Excel opens this address in the user's own browser; elsewhere a link of the page does it. */
export function openInBrowser(url: string): boolean {
  try {
    if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
    Office.context.ui.openBrowserWindow(url);
    return true;
  } catch {
    // Outside Excel office.js may be missing, or be there without a context.
    return false;
  }
}
