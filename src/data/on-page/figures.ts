import type { Bundle } from "../bundle";
import type { Report } from "../report";

/** What functions.js leaves on the page it shares with the pane, so that the figures travel once. */
export interface FiguresOnPage {
  readonly bundle: Bundle;
  readonly report: Report;
}

const page = globalThis as typeof globalThis & { atiFigures?: FiguresOnPage };

export function leaveFigures(figures: FiguresOnPage): void {
  page.atiFigures = figures;
}

export function takeFigures(): FiguresOnPage {
  if (!page.atiFigures)
    throw new Error("The figures are not on this page: functions.js must be loaded first.");
  return page.atiFigures;
}
