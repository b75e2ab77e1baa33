import { says, shows } from "../formula/cell";
import { phrase } from "../formula/phrase";
import { HEADING, LINE_LETTER, QUIET } from "../look";
import type { BreakSpot } from "../page-breaks";
import type { Draft } from "./draft";
import { explainedLines } from "./explained-lines";
import type { Statements } from "./page";

/** What reading loses where a page ends between two texts. */
const COST = 1;

/** Where texts end, and where a page may end among them. */
export interface LaidTexts {
  /** The first row under them. */
  readonly end: number;
  readonly breaks: readonly BreakSpot[];
}

/** Puts texts at a row, a paragraph each over so many points. */
export function layStatements(
  draft: Draft,
  row: number,
  width: number,
  { heading, about, texts }: Statements,
): LaidTexts {
  draft.put({ row, column: 0 }, [[shows(phrase(heading), HEADING)], [says(about, QUIET)]]);
  const breaks: BreakSpot[] = [];
  let end = row + 2;
  for (const text of texts) {
    const lines = explainedLines(text, Math.floor(width / LINE_LETTER));
    // The first stays under its heading.
    if (text !== texts[0]) breaks.push({ row: end, cost: COST });
    draft.style({ row: end, column: 0, rows: lines.length, columns: 1 }, { horizontal: "Left" });
    draft.put(
      { row: end, column: 0 },
      lines.map((line) => [line]),
    );
    end += lines.length;
  }
  return { end, breaks };
}
