import { says, shows } from "../formula/cell";
import { phrase } from "../formula/phrase";
import { LINE_BELOW, LINE_LETTER, MESSAGE, QUIET, TITLE, WRAPPED, YELLOW } from "../look";
import { brokenLine } from "./broken-line";
import type { Draft } from "./draft";
import type { Page } from "./page";

/** The title alone stays in view: with all of the head a small window would show nothing else. */
export const PAGE_HEAD_ROWS = 1;

const HINT =
  "Choose in the yellow cells: figures, charts and sentences follow. Without a dataset, the default is taken.";

/** Puts title, key messages and the yellow cells at the top, over so many columns and points; gives the first row below. */
export function layHead(
  draft: Draft,
  { title, messages, parameters }: Pick<Page, "title" | "messages" | "parameters">,
  columns: number,
  width: number,
): number {
  draft.put({ row: 0, column: 0 }, [[shows(phrase(title), TITLE)]]);
  const lines = messages.flatMap((message) => brokenLine(message, Math.floor(width / LINE_LETTER)));
  draft.style({ row: 1, column: 0, rows: lines.length, columns }, MESSAGE);
  draft.put(
    { row: 1, column: 0 },
    lines.map((line) => [line]),
  );
  const row = lines.length + 2;
  const labels = parameters.map(({ label }) => says(label, { ...QUIET, wrap: true, vertical: "Bottom" }));
  const values = parameters.map(({ cell }) => cell);
  draft.hint({ row, column: 0 }, HINT, QUIET);
  draft.put({ row: row + 1, column: 0 }, [labels, values]);
  draft.style(
    { row: row + 2, column: 0, rows: 1, columns: parameters.length },
    { bold: true, ...YELLOW, ...LINE_BELOW, ...WRAPPED, vertical: "Top", numberFormat: "General" },
  );
  return row + 4;
}
