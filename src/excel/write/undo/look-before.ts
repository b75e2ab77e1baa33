import { isFormula } from "../../reading/formula/is-formula";
import type { Place, Spot } from "../../../plans/plan";
import { isSameContent, typedContent, type HeldContent } from "../cells/cell-content";
import type { Landing } from "../insertion";
import { markOf, movedMeanwhile } from "./find-moved";
import { addressInLanding, type Kept } from "./keep";
import { askContents } from "../cells/read-contents";
import { Hindrance } from "../../../plans/hindrance";

/**
 * Looks at cells of a kept place in the very request that writes over them, since the user may have typed there after
 * the place was kept. What it gives is called after the sync: what was found is kept now in place of what was, to be put
 * back, and it throws. The place counts from the landing. A cell's number format is the user's too, but for those that
 * were written before its contents.
 */
export function lookBefore(
  context: Excel.RequestContext,
  kept: Kept,
  place: Place,
  {
    isWritten = () => true,
    written = new Set(),
  }: {
    readonly isWritten?: (row: number, column: number) => boolean;
    readonly written?: ReadonlySet<string>;
  } = {},
): () => void {
  const { landing, before } = kept;
  const claimed = kept.isTried === true && !kept.claiming ? markOf(kept.planned) : undefined;
  const sheet = context.workbook.worksheets.getItem(landing.sheetId);
  const at = { ...place, row: landing.row + place.row, column: landing.column + place.column };
  const range = sheet.getRangeByIndexes(at.row, at.column, place.rows, place.columns);
  const ask = askContents(range);
  range.load("numberFormat");
  return () => {
    const found: Spot[] = [];
    // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- called after it
    const numberFormats = range.numberFormat as unknown[][];
    for (const [down, line] of ask().entries()) {
      for (const [across, now] of line.entries()) {
        const [row, column] = [place.row + down, place.column + across];
        const contents = before.contents[row];
        const typed = before.typed[row];
        const formats = before.numberFormat[row];
        const was = contents?.[column];
        if (!contents || !typed || !was || !isWritten(down, across)) continue;
        if (row === claimed?.row && column === claimed.column) {
          if (now.value === claimed.text) continue;
          if (now.formula === "") kept.isMoved = true;
        }
        if (isUnchanged(now, was, typed[column])) continue;
        contents[column] = now;
        typed[column] = typedContent(now);
        const format = numberFormats[down]?.[across];
        if (formats && !written.has(String(format))) formats[column] = format;
        found.push({ row, column });
      }
    }
    const [first] = found;
    if (first) throw cameInto(landing, first);
    if (kept.isMoved === true) throw movedMeanwhile(landing);
  };
}

/** Learns from all looks of a request before any of them throws: what each has found is to be put back. */
export function learnAll(looks: readonly (() => void)[]): void {
  const errors: unknown[] = [];
  for (const learn of looks) {
    try {
      learn();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

/** That something of the user's stands in a cell that was to be written, counted from the landing. */
export const cameInto = (landing: Landing, spot: Spot): Error =>
  new Hindrance(
    `Something came into ${landing.sheet}!${addressInLanding(landing, spot)} meanwhile. It is left there, and nothing was changed.`,
  );

/** A formula stays the same whatever it gives by now; what a formula fills is not told by what it shows. */
function isUnchanged(now: HeldContent, was: HeldContent, typed: unknown): boolean {
  // What is empty was emptied for this, and has nothing to lose.
  if (now.formula === "" || isSameContent(now, was)) return true;
  if (isFormula(now.formula, now.value)) return now.formula === was.formula;
  return typed === "" && was.formula !== "";
}
