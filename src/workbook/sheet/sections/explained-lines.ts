import type { PlannedFormula } from "../../plan/plan";
import { rangeTo } from "../ref-to";

/**
 * A long text that a call gives, in lines broken between words: cells of a sheet do not wrap over their neighbours.
 * Each line begins where those above it end, so that another text breaks rightly too; the last takes all the rest.
 */
export function explainedLines(
  call: string,
  text: string,
  longest: number,
  at: { readonly row: number; readonly column: number },
): readonly PlannedFormula[] {
  const lines = cut(text, longest);
  return lines.map((value, line) => {
    const above = rangeTo({ ...at, rows: line, columns: 1 });
    const start = line === 0 ? "1" : `1+SUMPRODUCT(LEN(${above}))`;
    if (line === lines.length - 1) return { formula: `=MID(${call},${start},9999)`, value };
    // Of a text that fills the line its last word, cut or whole, is left to the next; blanks after the end are none.
    const rest = `MID(${call}&REPT(" ",${longest}),${start},${longest})`;
    const lastWord = `LEN(TRIM(RIGHT(SUBSTITUTE(${rest}," ",REPT(" ",${longest})),${longest})))`;
    return {
      // A word longer than a line is cut where the line ends.
      formula: `=MID(${call},${start},${longest}-MOD(${lastWord},${longest}))`,
      value,
    };
  });
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
