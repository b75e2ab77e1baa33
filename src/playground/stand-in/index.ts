// Stands in for Microsoft's office.js on the pane's page in the playground.
import { createCustomFunctions } from "./custom-functions/custom-functions";
import { createExcel } from "./excel/excel";
import { OfficeError } from "./excel/office-error";
import { findHost } from "./host";
import { createOffice } from "./office/office";

const host = findHost();

/** The playground has one workbook, so that another is handed to the user as a file. */
function openWorkbook(file: string): void {
  const link = document.createElement("a");
  link.href = `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${file}`;
  link.download = "Book.xlsx";
  link.click();
}

/** The culture that the playground's address asks for: `?culture=de-DE`. */
function culture(): { readonly culture?: string } {
  const asked = new URLSearchParams(window.parent.location.search).get("culture");
  return asked !== null && Intl.NumberFormat.supportedLocalesOf(asked).length > 0 ? { culture: asked } : {};
}

/** What waits comes first: a click, and a frame. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

Object.assign(window, {
  CustomFunctions: createCustomFunctions(host),
  Office: createOffice(host),
  OfficeExtension: { Error: OfficeError },
  ...(host
    ? { Excel: createExcel(host.grid, { breathe, openWorkbook, ready: host.ready, ...culture() }) }
    : {}),
});
