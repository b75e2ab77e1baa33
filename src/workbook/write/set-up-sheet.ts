import type { PlannedSheet } from "../plan/plan";

/** Sets up a sheet made for a plan alone: what stays in view, how it is printed. */
export function setUpSheet(sheet: Excel.Worksheet, { headRows, landscape, footer }: PlannedSheet): void {
  const { pageLayout } = sheet;
  sheet.showGridlines = false;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  // As many pages long as it needs.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (footer !== undefined) footerOf(sheet).leftFooter = footerText(footer);
  if (headRows > 0) {
    sheet.freezePanes.freezeRows(headRows);
    pageLayout.setPrintTitleRows(`$1:$${headRows}`);
  }
}

export const footerOf = (sheet: Excel.Worksheet): Excel.HeaderFooter =>
  sheet.pageLayout.headersFooters.defaultForAllPages;

/** An ampersand alone would begin a code. */
export const footerText = (footer: string): string => footer.replaceAll("&", "&&");
