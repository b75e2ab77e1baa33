import type { PlannedFormula } from "../../plan";
import { rangeTo, refTo } from "../ref-to";

/** The longest text that a cell holds. */
const LONGEST_TEXT = 32767;

/** A long text in lines, and the cell above them that holds it whole, where there is more than one. */
export interface ExplainedLines {
  readonly whole?: PlannedFormula;
  readonly lines: readonly PlannedFormula[];
}

/**
 * A text that a call gives, in lines broken between words: cells of a sheet do not wrap over their neighbours. The call
 * is asked once, in a cell of its own, and Excel's own functions cut the lines from that cell: functions of an add-in
 * answer slowly, and each line would need the one above. Each line begins where those above it end, so that another
 * text breaks rightly too; the last takes all the rest. `at` is where the first cell will stand.
 */
export function explainedLines(
  call: string,
  text: string,
  longest: number,
  at: { readonly row: number; readonly column: number },
): ExplainedLines {
  const cutToday = cut(text, longest);
  if (cutToday.length === 1) return { lines: [{ formula: `=${call}`, value: text }] };
  const whole = refTo(at.row, at.column);
  const lines = cutToday.map((value, line) => {
    const above = rangeTo({ row: at.row + 1, column: at.column, rows: line, columns: 1 });
    const start = line === 0 ? "1" : `1+SUMPRODUCT(LEN(${above}))`;
    if (line === cutToday.length - 1) return { formula: `=MID(${whole},${start},${LONGEST_TEXT})`, value };
    // Of a text that fills the line its last word, cut or whole, is left to the next; blanks after the end are none.
    const rest = `MID(${whole}&REPT(" ",${longest}),${start},${longest})`;
    const lastWord = `LEN(TRIM(RIGHT(SUBSTITUTE(${rest}," ",REPT(" ",${longest})),${longest})))`;
    // A word longer than a line is cut where the line ends.
    return { formula: `=MID(${whole},${start},${longest}-MOD(${lastWord},${longest}))`, value };
  });
  return { whole: { formula: `=${call}`, value: text }, lines };
}

/** As the formulas cut it: each line but the last ends with its space, where it has one. */
function cut(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length;) {
    const rest = text.slice(start, start + longest);
    // A word longer than a line is cut where the line ends.
    const end = rest.length < longest ? 0 : rest.lastIndexOf(" ") + 1;
    const line = end === 0 ? rest : rest.slice(0, end);
    lines.push(line);
    start += line.length;
  }
  return lines.length === 0 ? [""] : lines;
}
