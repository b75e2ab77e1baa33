/** How the manifest gets into Excel for the web. */
export const uploadSteps = (manifest: string): string =>
  [
    "In Excel for the web:",
    "  1. Open https://localhost:3000/taskpane.html in the same browser once, and accept its certificate if asked.",
    "  2. Open a workbook, then Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in.",
    `  3. Choose ${manifest}`,
    "  4. If the browser asks whether the page may reach your own computer or network, allow it.",
  ].join("\n");

export const noExcelHere = (): string =>
  "There is no Excel for Linux, so the add-in is served for Excel for the web. Its certificate is not among those " +
  "that this machine trusts; the browser asks once.";
