import { shows, pinned, type Cell } from "../formula/cell";
import { rangeOf } from "../formula/range";
import type { Value } from "../formula/value";
import { formula, written } from "../formula/written";
import { cutLines, lettersOf } from "./cut-lines";

/** The longest text that a cell holds. */
const LONGEST_TEXT = 32767;

/** A format that shows nothing: the row of a whole text looks like the space above a paragraph. */
const UNSEEN = { numberFormat: ";;;" };

/**
 * A text that a call gives, in lines broken between words: cells of a sheet do not wrap over their neighbours. The call
 * is asked once, in a cell of its own, and Excel's own functions cut the lines from that cell: functions of an add-in
 * answer slowly, and each line would need the one above. Each line begins where those above it end, so that another
 * text breaks rightly too; the last takes all the rest. A text of one line stands alone.
 */
export function explainedLines(call: Value<string>, longest: number): readonly Cell<string>[] {
  const texts = cutLines(call.today, longest);
  if (texts.length === 1) return [shows(call)];
  const whole = shows(call, UNSEEN);
  const lines: Cell<string>[] = [];
  for (const [line, text] of texts.entries()) {
    const start = line === 0 ? "1" : written`1+SUMPRODUCT(LEN(${rangeOf([...lines])}))`;
    const letters = line === texts.length - 1 ? LONGEST_TEXT : lettersOf(pinned(whole).text, start, longest);
    lines.push(shows(formula(written`MID(${pinned(whole)},${start},${letters})`, text)));
  }
  return [whole, ...lines];
}
