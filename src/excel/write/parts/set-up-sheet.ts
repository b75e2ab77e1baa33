import type { PlannedSheet } from "../../../plans/plan";

/** Sets up a sheet made for a plan alone: what stays in view. */
export function setUpSheet(sheet: Excel.Worksheet, { headRows }: PlannedSheet): void {
  sheet.showGridlines = false;
  if (headRows > 0) sheet.freezePanes.freezeRows(headRows);
}

/** How such a sheet is printed. */
export function setUpPrint(sheet: Excel.Worksheet, { headRows, landscape, footer }: PlannedSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  // As many pages long as it needs.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (headRows > 0) pageLayout.setPrintTitleRows(`$1:$${headRows}`);
  if (footer !== undefined) footerOf(sheet).leftFooter = footerText(footer);
}

export const footerOf = (sheet: Excel.Worksheet): Excel.HeaderFooter =>
  sheet.pageLayout.headersFooters.defaultForAllPages;

/** An ampersand alone would begin a code. */
export const footerText = (footer: string): string => footer.replaceAll("&", "&&");
