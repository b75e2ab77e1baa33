import { says, shows } from "../formula/cell";
import { phrase } from "../formula/phrase";
import { LINE_BELOW, QUIET, TITLE, WRAPPED, YELLOW } from "../look";
import type { Draft } from "./draft";
import type { Page } from "./page";

/** Title, hint, labels and parameter cells; they stay in view and are repeated on every printed page. */
export const PAGE_HEAD_ROWS = 4;

const HINT = "Choose in the yellow cells: figures, charts and titles follow.";

export function layHead(draft: Draft, { title, parameters }: Pick<Page, "title" | "parameters">): void {
  draft.put({ row: 0, column: 0 }, [[shows(phrase(title), TITLE)]]);
  draft.hint({ row: 1, column: 0 }, HINT, QUIET);
  const labels = parameters.map(({ label }) => says(label, { ...QUIET, wrap: true, vertical: "Bottom" }));
  const values = parameters.map(({ cell }) => cell);
  draft.put({ row: 2, column: 0 }, [labels, values]);
  draft.style(
    { row: PAGE_HEAD_ROWS - 1, column: 0, rows: 1, columns: parameters.length },
    { bold: true, ...YELLOW, ...LINE_BELOW, ...WRAPPED, vertical: "Top", numberFormat: "General" },
  );
}
