import type { After } from "../../host/all-or-nothing";
import type { Writing } from "../writing";

/** Hides a sheet made for a plan that nobody reads, when all is written: to hide has no undo. */
export function hideNew({ plan, kept: { landing } }: Writing, after: After): void {
  if (!landing.isNew || plan.sheet.hidden !== true) return;
  after(({ workbook }) => {
    workbook.worksheets.getItem(landing.sheetId).visibility = "Hidden";
  });
}
