import type { Text } from "../formula/value";
import { written } from "../formula/written";

/** Of a text that fills the line its last word, cut or whole, is left to the next; blanks after the end are none. */
export function lettersOf(whole: Text, start: string | Text, longest: number): Text {
  const rest = written`MID(${whole}&REPT(" ",${longest}),${start},${longest})`;
  const lastWord = written`LEN(TRIM(RIGHT(SUBSTITUTE(${rest}," ",REPT(" ",${longest})),${longest})))`;
  // A word longer than a line is cut where the line ends.
  return written`${longest}-MOD(${lastWord},${longest})`;
}

/** As the formulas cut it: each line but the last ends with its space, where it has one. */
export function cutLines(text: string, longest: number): readonly string[] {
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
