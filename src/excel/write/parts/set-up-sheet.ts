import { MARGINS } from "../../../plans/paper";
import type { PlannedSheet } from "../../../plans/planned-sheet";

/** Sets up a sheet made for a plan alone: what stays in view. */
export function setUpSheet(sheet: Excel.Worksheet, { headRows }: PlannedSheet): void {
  sheet.showGridlines = false;
  if (headRows > 0) sheet.freezePanes.freezeRows(headRows);
}

/** How such a sheet is printed. */
export function setUpPrint(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  const { headRows, landscape, footer, print } = planned;
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.leftMargin = MARGINS.left;
  pageLayout.rightMargin = MARGINS.right;
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  pageLayout.footerMargin = MARGINS.footer;
  const { row, rows } = print?.repeated ?? { row: 0, rows: headRows };
  if (rows > 0) pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  if (print?.across === true) pageLayout.setPrintTitleColumns("$A:$A");
  horizontalPageBreaks.removePageBreaks();
  const { scale = "fit", breaks = [] } = print ?? {};
  pageLayout.zoom = scale === "fit" ? { horizontalFitToPages: 1 } : { scale };
  for (const at of breaks) horizontalPageBreaks.add(`A${at + 1}`);
  if (footer === undefined) return;
  footerOf(sheet).leftFooter = footerText(footer);
  footerOf(sheet).rightFooter = PAGES;
}

/** The day of printing and the page. */
const PAGES = "&D, page &P of &N";

export const footerOf = (sheet: Excel.Worksheet): Excel.HeaderFooter =>
  sheet.pageLayout.headersFooters.defaultForAllPages;

/** An ampersand alone would begin a code. */
const footerText = (footer: string): string => footer.replaceAll("&", "&&");
