import type { ReadCell } from "../../excel/reading/cell/read-cell";
import { cellHeadline, headlineParts } from "./cell-headline";
import type { Mend } from "./mend";
import { unboundedRanges } from "./unbounded-ranges";
import { unknownInWords } from "./unknown-in-words";
import type { SelectedCell } from "./use-selected-cell";

/** The one line that the strip has for a cell. */
interface StripLine {
  readonly text: string;
  /** How it ends, which is shown whole where the rest is cut: ` = 6.3 %`. */
  readonly end?: string;
  /** All that there is to say, for when the line is cut. */
  readonly whole: string;
  readonly tone: "plain" | "quiet" | "failed";
}

/** What the strip says: that a change came to nothing, else what the cell shows or lacks, or that it is none of ours. */
export function stripLine(
  { read, other, told, unknown }: Pick<SelectedCell, "read" | "other" | "told" | "unknown">,
  mend?: Mend,
): StripLine {
  if (told?.failed === true) return { text: told.text, whole: told.text, tone: "failed" };
  if (read) return lineOfFormula(read, mend);
  if (other !== undefined && unknown !== undefined) {
    const text = `${other} · ${unknownInWords(unknown)}`;
    return { text, whole: text, tone: "plain" };
  }
  const text = other === undefined ? "" : `${other} · no formula of ATI`;
  return { text, whole: text, tone: "quiet" };
}

function lineOfFormula(read: ReadCell, mend: Mend | undefined): StripLine {
  const headline = cellHeadline(read);
  const place = read.filled ?? read.cell;
  if (mend) {
    const where = "spot" in mend ? ` in ${mend.cell}` : mend.as === undefined ? "" : ` as ${mend.as}`;
    const text = `${place} · Did you mean "${mend.instead}"${where}?`;
    return { text, whole: `${headline}\n${mend.problem}`, tone: "plain" };
  }
  const unbounded = unboundedRanges(read);
  if (unbounded === undefined) return { ...apart(read), whole: headline, tone: "plain" };
  const whole = `${headline}\n${unbounded}`;
  // What a range lacks tells more than the error that it gave.
  return isError(read.text)
    ? { text: `${place} · ${unbounded}`, whole, tone: "plain" }
    : { ...apart(read), whole, tone: "plain" };
}

/** A number is short; a text of some length is cut like the words before it. */
const MOST_KEPT = 24;

/** What a cell shows, its end apart where there is room for all of it. */
function apart(read: ReadCell): Pick<StripLine, "text" | "end"> {
  const { about, value } = headlineParts(read);
  return value.length > MOST_KEPT ? { text: about + value } : { text: about, end: value };
}

/** Whether a cell shows one of Excel's errors: `#N/A`. */
export const isError = (text: string): boolean => /^#[A-Z/0]+[!?]?$/.test(text);
