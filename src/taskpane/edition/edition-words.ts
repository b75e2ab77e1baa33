import { someOf } from "../../core/words/some-of";
import type { Compared, Different } from "../../excel/upkeep/values/compare-shown";
import { counted } from "../shared/counted";

/** More are counted. */
const MOST_REASONS = 4;

/** What another edition changes in a workbook, in sentences: how many figures, the largest, and why. */
export function changesInWords(compared: Compared, why: readonly string[]): string {
  const { different, figures, formulas, unknown, isWhole } = compared;
  const [largest] = [...different].sort((one, other) => sizeOf(other) - sizeOf(one));
  const gone = different.filter(({ now }) => now === undefined).length;
  const are = (count: number): string => (count === 1 ? "is" : "are");
  const sentences = [
    different.length === 0
      ? `None of its ${counted(figures, "figure")} is different now.`
      : `${different.length} of its ${counted(figures, "figure")} ${are(different.length)} different now.`,
    largest &&
      `The largest change: ${largest.where}, ${shown(largest.shown)} then and ${shown(largest.now)} now.`,
    gone > 0 && gone < different.length && `${gone} of them would have no figure any more.`,
    unknown > 0 &&
      `${counted(unknown, "cell")} could not be compared, since only Excel can work ${unknown === 1 ? "it" : "them"} out.`,
    !isWhole && `Only the first of its ${counted(formulas, "formula")} were looked at.`,
    why.length > 0 && `Why: ${someOf(why, MOST_REASONS)}.`,
  ];
  return sentences.filter((sentence) => typeof sentence === "string").join(" ");
}

/** By how much of itself a figure changes; that it goes or comes is the most. */
const sizeOf = ({ shown: before, now }: Different): number =>
  before === undefined || now === undefined
    ? Number.MAX_VALUE
    : Math.abs(now - before) / Math.max(Math.abs(before), Number.EPSILON);

const DIGITS = 4;

const shown = (value: number | undefined): string =>
  value === undefined
    ? "none"
    : Number(value.toPrecision(DIGITS)).toLocaleString("en-US", { maximumSignificantDigits: DIGITS });
